"""Completion: scripts that shells take, with every command and option in them."""

import shutil
import subprocess

import pytest

from factcheck.cli import COMMANDS, _command, main


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_every_command_and_option_is_in_it(capsys, shell):
    assert main(["completion", shell]) == 0
    script = capsys.readouterr().out
    for name in COMMANDS:
        assert name in script
        for option in _command(name).options:
            for word in option.spelt:
                assert (word if shell != "fish" else word.lstrip("-")) in script
    if shutil.which(shell):
        subprocess.run([shell, "-n"], input=script.encode(), check=True)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (("fac", "comp"), {"compare", "completion"}),
        (("fac", "compare", "--view", "i"), {"inline"}),
        (("fac", "compare", "--exit"), {"--exit-zero"}),
        (("fac", "baseline", "w"), {"write"}),
        (("fac", "completion", "f"), {"fish"}),
        (("fac", "compare", "a"), set()),  # a file: the shell's own
    ],
)
@pytest.mark.skipif(shutil.which("bash") is None, reason="there is no bash")
def test_bash_completes(capsys, words, expected):
    main(["completion", "bash"])
    script = capsys.readouterr().out
    listed = " ".join(f"'{word}'" for word in words)
    asked = f"{script}\nCOMP_WORDS=({listed}); COMP_CWORD={len(words) - 1}; _factcheck\nprintf '%s\\n' \"${{COMPREPLY[@]}}\""
    ran = subprocess.run(["bash"], input=asked.encode(), capture_output=True, check=True)
    assert set(ran.stdout.decode().split()) == expected


def test_no_other_shell(capsys):
    assert main(["completion", "csh"]) == 2
    assert "fish" in capsys.readouterr().err
