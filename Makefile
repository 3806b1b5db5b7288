# `make` checks everything; `make demo` shows it. Needs only Python 3.11 or later and make.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed

.PHONY: all bench demo test test-oldest test-pythons package lock audit check fix golden catalogue floors invariance views fuzz doubling mutants accuracy screenshots clean

all: check test

$(STAMP): pyproject.toml .ci/lock.txt
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --upgrade "pip>=25.1"
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint .ci/lock.txt --editable ".[html,pdf,scan,cluster]" --group dev
	$(BIN)/python -m compileall -q factcheck  # so that the first run starts as fast as the second
	env -u PYTHONDONTWRITEBYTECODE $(BIN)/factcheck compare fixtures/stories/ferry-fire --exit-zero >/dev/null  # and what it keeps
	touch $@

demo: $(STAMP)
	@$(BIN)/factcheck compare fixtures/stories/kazakhstan; code=$$?; \
	  if [ $$code -gt 1 ]; then exit $$code; fi
	@echo; echo "And a story that an outlet broke:"; echo
	@$(BIN)/factcheck compare fixtures/stories/ferry-fire/coast-press.txt fixtures/stories/ferry-fire/metro-daily.txt; \
	  code=$$?; if [ $$code -gt 1 ]; then exit $$code; fi

test: $(STAMP)  # what is loaded is kept as byte code; a worker that is done takes over what another has left
	env -u PYTHONDONTWRITEBYTECODE $(BIN)/python -m pytest -n auto --dist worksteal

test-oldest:  # a telling part of the suite under the oldest Python that is promised, where there is one
	.ci/oldest

test-pythons:  # the suite under every promised Python that is installed here, and the names of those that are not
	.ci/pythons

package:  # wheel and sdist, run outside the checkout on the lowest promised dependencies
	.ci/package

lock: $(STAMP)  # the newest versions that pyproject.toml allows, pinned for development
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --upgrade --upgrade-strategy eager --editable ".[html,pdf,scan,cluster]" --group dev
	$(BIN)/python .ci/lock >.ci/lock.tmp && mv .ci/lock.tmp .ci/lock.txt

audit: $(STAMP)  # known faults of what we stand on; asks the registry
	$(BIN)/python -m pip install --quiet --disable-pip-version-check pip-audit
	$(BIN)/pip-audit --local --skip-editable

check: $(STAMP)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

fix: $(STAMP)
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

floors: $(STAMP)  # raises the floors of accuracy to what is measured, and lowers none
	$(BIN)/python -m tests.floors

invariance: $(STAMP)  # every variation of every row, where the tests take a part: some minutes
	$(BIN)/python -m tests.invariance.measure --all

views: $(STAMP)  # what the views print can be put together again, on ten thousand generated pairs
	$(BIN)/python tests/bench/views.py 10000

SECONDS ?= 60
fuzz: $(STAMP)  # broken input for so many seconds; 1 where a law was broken
	$(BIN)/python tests/fuzz --seconds $(SECONDS)

doubling: $(STAMP)  # what two hundred hostile sentences cost when they double, to 64 kB; some minutes
	$(BIN)/python tests/bench/doubling.py

mutants: $(STAMP)  # terms of conditions that no test would miss, of a sample; MUTANTS="--seed 3 collate" for others; an hour for all
	$(BIN)/python tests/bench/mutants.py --sample 22 $(MUTANTS)

accuracy: $(STAMP)  # measures, and writes docs/accuracy.md
	$(BIN)/python -m tests.accuracy_page

screenshots: $(STAMP)  # the pictures in the docs, from what the commands print today
	$(BIN)/python tests/screenshots.py

bench: $(STAMP)  # some minutes: docs/performance.md and .json; BENCH="--against ../older" beside another checkout
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --group bench
	PYTHONPATH=. $(BIN)/python tests/bench/speed.py $(BENCH)

golden: $(STAMP)
	$(BIN)/python tests/golden.py

catalogue: $(STAMP)
	$(BIN)/factcheck rules --format markdown --output docs/rules.md

clean:
	rm -rf $(VENV) .venv-* dist build .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
