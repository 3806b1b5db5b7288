"""What `factcheck selftest` tells of a copy in which little finds a place."""

from pathlib import Path


def test_a_headline_alone(run, tmp_path, monkeypatch):
    """No heading stands over nothing, and one sentence is one sentence."""
    monkeypatch.chdir(tmp_path)
    Path("flash.txt").write_text("Lifeboat lands 14 at Skarra\n", encoding="utf-8")
    code, out, _ = run("selftest", "flash.txt", "--trials", "2")
    assert code == 0
    assert out.startswith("1 sentence, broken in known ways")
    assert "FACTS CHANGED" in out
    assert "STYLE CHANGED" not in out
    assert "\n\n\n" not in out
