# One command each. `make demo` and `make test` set everything up; see scripts/setup.py.
PYTHON ?= python3
BIN := .venv/bin
RUN := $(BIN)/python -m
# Each worker loads the parser, half a gigabyte; a file's tests share what is slow to make.
WORKERS ?= --numprocesses=logical --maxprocesses=4 --dist=loadfile --no-loadscope-reorder
LOCK := $(RUN) uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-annotate --custom-compile-command 'make lock'

.PHONY: help python setup setup-dev demo test lint format lock readme

help:
	@echo 'make demo      start the workbench on the demo case (DEMO_CHECK=1: start, check, stop)'
	@echo 'make test      run every test, in a real browser too (ARGS="-k word" passes on to pytest; WORKERS= runs them in turn)'
	@echo 'make lint      run every check that does not run the product'
	@echo 'make format    put the code into the one layout'
	@echo 'make lock      resolve the dependencies again (UPGRADE=1: to the newest)'
	@echo 'make readme    write the generated parts of README.md'

python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || { \
	echo 'setup: $(PYTHON) is missing or older than 3.11; name a newer one: make PYTHON=python3.12 demo' >&2; exit 2; }

setup: python
	@$(PYTHON) scripts/setup.py

setup-dev: python
	@$(PYTHON) scripts/setup.py --dev

demo: setup
	@$(BIN)/factcheck demo $(if $(filter-out 0,$(DEMO_CHECK)),--check)

test: setup-dev
	@$(BIN)/python scripts/browser.py --install >/dev/null
	@echo 'test: pytest over tests/ and the doctests of claims/'
	@$(RUN) pytest $(WORKERS) $(ARGS)

lint: setup-dev
	$(RUN) ruff format --check
	$(RUN) ruff check
	$(RUN) mypy
	$(BIN)/lint-imports --no-cache
	$(RUN) bandit --quiet --recursive -ll claims factcheck
	$(RUN) cogapp --check README.md

format: setup-dev
	$(RUN) ruff format
	$(RUN) ruff check --fix

lock: setup-dev
	$(LOCK) $(if $(UPGRADE),--upgrade) --group build pyproject.toml --output-file requirements.lock
	$(LOCK) $(if $(UPGRADE),--upgrade) --group build --group dev --all-extras \
		--constraints requirements.lock pyproject.toml --output-file requirements-dev.lock

readme: setup-dev
	$(RUN) cogapp -r README.md
