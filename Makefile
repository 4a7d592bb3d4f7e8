# Everything an operator or developer does, by name. `make help` lists it.
SHELL := /bin/bash
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
SHARED ?= ../shared
# A shim that exists need not work: each candidate is asked to import what we need.
PYTHON ?= $(shell for p in python3.12 python3.11 python3 python; do $$p -c 'import sys, venv, ensurepip, sqlite3; sys.exit(not (3, 11) <= sys.version_info[:2] < (3, 13))' 2>/dev/null && { echo $$p; break; }; done)
DATE ?= 2024-07-08
SOURCES ?=
FROM ?= 2024-07-07
TO ?= 2024-07-10

PAGES ?= 2000
DATES ?= 4
LIMIT ?= 600

# PostgreSQL and Redis from Debian, and what Airflow needs to talk to them.
define prod-tools
command -v redis-server >/dev/null && ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || \
	{ apt-get update -qq && apt-get install -qq -y --no-install-recommends postgresql redis-server >/dev/null; } || \
	{ echo "PostgreSQL and Redis are needed: apt-get install postgresql redis-server"; exit 1; }; \
$(BIN)/uv pip install -q --python $(BIN)/python -r requirements-prod.txt
endef

.PHONY: help setup run backfill test prod-test audit lint eval bench bench-production requirements secrets clean
help: ## list the targets
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 16

setup: $(STAMP) ## make the environment (.venv with waqai in its bin)

$(STAMP): requirements.txt requirements-dev.txt pyproject.toml
	@test -n "$(PYTHON)" || { echo "No working Python 3.12 or 3.11 found. Install one, or run: make PYTHON=/path/to/python3.12 setup"; exit 1; }
	@echo "Setting up $(VENV) with $$($(PYTHON) --version); the first time takes a minute or two"
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip --version >/dev/null 2>&1 || $(PYTHON) -m venv --clear $(VENV)
	@$(BIN)/python -m pip install -q --disable-pip-version-check uv
	@$(BIN)/uv pip install -q --python $(BIN)/python -r requirements-dev.txt
	@$(BIN)/uv pip install -q --python $(BIN)/python --no-deps -e .
	@touch $@

run: setup ## the daily workflow through Airflow, embedded: make run DATE=2024-07-08 SOURCES=newsroom-semantic
	@$(BIN)/python scripts/run.py --date "$(DATE)" --sources "$(SOURCES)"

backfill: setup ## any range of past dates through Airflow's backfill: make backfill FROM=2024-07-07 TO=2024-07-10
	@$(BIN)/python scripts/backfill.py --from "$(FROM)" --to "$(TO)" --sources "$(SOURCES)"

test: setup ## all tests, a file on one core; one file alone: .venv/bin/python -m pytest tests/FILE
	@$(BIN)/python -m pytest -n auto --maxprocesses 4 --dist loadfile --no-loadscope-reorder

prod-test: setup ## the sample days through PostgreSQL, Redis and Celery, natively; FAULTS=all breaks it meanwhile; DAYS=30 EMBEDDED=1
	@$(prod-tools)
	@$(BIN)/python scripts/prod_test.py $(if $(FAULTS),--faults $(FAULTS)) $(if $(DAYS),--dates $(DAYS)) $(if $(EMBEDDED),--embedded)

lint: setup ## ruff, mypy strict, and the rule that the library never imports Airflow
	@$(BIN)/ruff check . && $(BIN)/ruff format --check . && $(BIN)/mypy
	@! grep -rnE '^\s*(import|from) airflow' include/waqai || { echo "include/waqai must not import airflow"; exit 1; }

audit: setup ## insecure code, secrets in git, loose pins, known flaws of dependencies
	@$(BIN)/python scripts/audit.py

eval: setup ## score the extractor on the gold labels, where they are
	@$(BIN)/python scripts/eval.py "$(SHARED)"

bench: setup ## speed beside peers in the same run
	@$(BIN)/python scripts/bench.py "$(SHARED)"
	@$(BIN)/python scripts/bench_pages.py "$(SHARED)"
	@$(BIN)/python scripts/bench_sources.py
	@$(BIN)/python scripts/bench_rollup.py
	@$(BIN)/python scripts/bench_browser.py
	@$(BIN)/python scripts/bench_archive.py
	@$(MAKE) -s bench-production

bench-production: setup ## the distributed stack against the library alone: make bench-production PAGES=100000 DATES=30
	@$(prod-tools)
	@$(BIN)/python scripts/bench_production.py --pages $(PAGES) --dates $(DATES) --limit $(LIMIT) $(if $(SLOTS),--slots $(SLOTS))

requirements: setup ## renew the pins
	@$(BIN)/uv pip compile -q --universal --python-version 3.11 --no-header --no-annotate requirements.in -o requirements.txt
	@$(BIN)/uv pip compile -q --universal --python-version 3.11 --no-header --no-annotate requirements-dev.in -o requirements-dev.txt
	@$(BIN)/uv pip compile -q --universal --python-version 3.11 --no-header --no-annotate requirements-prod.in -o requirements-prod.txt
	@! grep -n '://' requirements*.txt

secrets: ## new random secrets for docker-compose.yaml
	@python3 scripts/make_secrets.py

clean: ## forget the embedded Airflow and the data
	@rm -rf .waqai data
