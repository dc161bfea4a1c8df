# Everything happens in .venv, made with pip alone. `make help` lists the targets.

# The first interpreter that is new enough: a machine's python3 may be older than the python3.12 beside it.
PYTHON ?= $(shell for python in python3 python3.13 python3.12 python3.11 python3.14 python; do \
	$$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$python && break; done)

VENV := .venv
BIN := $(VENV)/bin
# Quiet twice: a warning of setuptools about editable installs is nothing that who runs `make demo` can act on.
PIP := $(BIN)/python -m pip --disable-pip-version-check -qq
BENCH := $(VENV)-bench

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

.PHONY: help
help: ## List the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

# --- What the other targets stand on: each is done once, and again when pyproject.toml changes.

# Debian's python3 comes without ensurepip: there pip fills the environment from outside.
$(BIN)/python:
	@test -n "$(PYTHON)" || { echo "make: warlog needs Python 3.11 or newer; set PYTHON=/path/to/python" >&2; exit 1; }
	@$(PYTHON) -m venv $(VENV) >/dev/null 2>&1 || { \
		$(PYTHON) -m venv --clear --without-pip $(VENV) && \
		$(PYTHON) -m pip --quiet --python $(VENV)/bin/python install pip; }

# pip learnt --group in 25.1.
$(VENV)/.pip: | $(BIN)/python
	@$(PIP) install 'pip>=25.1'
	@touch $@

$(VENV)/.installed: pyproject.toml | $(VENV)/.pip
	@echo "Installing warlog into $(VENV) ..." >&2
	@$(PIP) install --editable .
	@touch $@

$(VENV)/.developing: $(VENV)/.installed
	@echo "Installing the developers' tools into $(VENV) ..." >&2
	@$(PIP) install --group dev
	@touch $@

# The root of the repository is the package: this link lets the type checker find it under its name.
.types/warlog:
	@mkdir -p .types && ln -s .. $@

.PHONY: install
install: $(VENV)/.installed ## Install warlog into .venv

.PHONY: demo
demo: $(VENV)/.installed ## Show the bundled sample, on a machine with nothing but Python 3.11, pip and make
	@$(BIN)/warlog intake/sample.txt

# --- Checks

.PHONY: test
test: $(VENV)/.developing ## Run the tests, installing what they need
	@$(BIN)/pytest $(TESTS)

.PHONY: check
check: lint types layers test ## Everything that must hold: format, lint, types, layers, tests

.PHONY: lint
lint: $(VENV)/.developing ## Check format, style, and that what is made is up to date
	@$(BIN)/ruff format --check --quiet . || { $(BIN)/ruff format --diff --quiet .; exit 1; }
	@$(BIN)/ruff check --quiet .
	@$(BIN)/python -m warlog.parsers.attribution.build --check
	@$(BIN)/python -m warlog.tui.commands --check

.PHONY: types
types: $(VENV)/.developing .types/warlog ## Check the types
	@$(BIN)/pyright

.PHONY: layers
layers: $(VENV)/.developing ## Check who may import whom
	@$(BIN)/lint-imports --no-logo

.PHONY: format
format: $(VENV)/.developing ## Format the code and fix what can be fixed
	@$(BIN)/ruff format .
	@$(BIN)/ruff check --fix .

# --- Things made from other things

.PHONY: aliases
aliases: $(VENV)/.developing ## Make the module of source names from parsers/attribution/sources.toml
	@$(BIN)/python -m warlog.parsers.attribution.build

.PHONY: keys
keys: $(VENV)/.developing ## Write the dashboard's keys into the README
	@$(BIN)/python -m warlog.tui.commands

.PHONY: screenshots
screenshots: $(VENV)/.developing ## Draw the pictures of the README again
	@$(BIN)/python screenshots/render.py

# The product as a user installs it (an editable install starts slower), and the peers apart: both go without our tools.
$(BENCH)/.peers: | $(VENV)/.pip
	@echo "Installing the peers into $(BENCH)/peers ..." >&2
	@$(BIN)/python -m venv --without-pip $(BENCH)/peers
	@$(PIP) --python $(BENCH)/peers/bin/python install 'trafilatura>=2' 'toolong>=1.5'
	@touch $@

.PHONY: bench
bench: $(BENCH)/.peers ## Measure start-up, parsing and memory against floors and peers
	@rm -rf build $(BENCH)/warlog
	@$(BIN)/python -m venv --without-pip $(BENCH)/warlog
	@$(PIP) --python $(BENCH)/warlog/bin/python install .
	@rm -rf build
	@$(BENCH)/warlog/bin/python tests/bench/run.py

.PHONY: dist
dist: $(VENV)/.developing ## Build the wheel and the source archive into dist/
	@rm -rf build dist
	@$(PIP) install 'build>=1.2'
	@$(BIN)/python -m build --quiet
	@ls dist

.PHONY: clean
clean: ## Remove everything that make made
	rm -rf $(VENV) $(BENCH) .types build dist *.egg-info .pytest_cache .ruff_cache .import_linter_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
