# Everything starts here. `make` alone lists the targets.
# Needs Python 3.11 or newer, pip and make; brings the rest from the package registry.

PYTHON ?= python3
ARGS ?=
WORKERS ?= 2

BIN := .venv/bin
UV := .uv/bin/uv
RUNTIME := .venv/.runtime
DEV := .venv/.dev
COMPILE := $(UV) pip compile --quiet --universal --generate-hashes \
  --custom-compile-command 'make lock' $(if $(UPGRADE),--upgrade)

export UV_PYTHON_DOWNLOADS := never
export UV_NO_PROGRESS := 1
# Debian's pip trusts the certificates that the machine trusts; so shall uv, where there are any.
ifneq ($(wildcard /etc/ssl/certs/ca-certificates.crt),)
export UV_SYSTEM_CERTS ?= true
endif

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.NOTPARALLEL:
.PHONY: help up test style types contracts tidy tests format train bench torture caps days hostile handovers replay \
  install install-dev lock clean

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "make %-12s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

up: $(RUNTIME) ## Serve the whole lender on this machine (ARGS="--port 8700")
	@exec $(BIN)/releve up $(ARGS)

test: style tidy contracts types tests ## Run every check and every test

style: $(DEV) ## Check style and format
	$(BIN)/ruff check
	$(BIN)/ruff format --check

tidy: $(DEV) ## Check sizes, names and the documents
	$(BIN)/python tools/tidy.py

contracts: $(DEV) ## Check who may import whom
	$(BIN)/lint-imports

types: $(DEV) ## Check types
	$(BIN)/pyright

tests: $(DEV) ## Run the tests (ARGS="tests/core -k due_date")
	$(BIN)/pytest -n $(WORKERS) $(ARGS)

format: $(DEV) ## Format the code and mend what can be mended
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

train: $(DEV) ## Train the embedded reader from the examples in language/
	$(BIN)/releve train $(ARGS)

bench: $(RUNTIME) ## Run every benchmark of the README
	@for name in start read turns posting billing captures; do $(BIN)/releve bench $$name || exit 1; done

torture: $(DEV) ## Kill servers and workers under load and audit the books (ARGS="--seed 7")
	$(BIN)/python tools/torture.py $(ARGS)

caps: $(DEV) ## Play 100,000 random orders of events in each market and look for a broken fee cap
	$(BIN)/python tools/fee_caps.py $(ARGS)

days: $(DEV) ## Kill a run of the lender's days 20 times and compare its books with a clean run's
	$(BIN)/python tools/days.py $(ARGS)

hostile: $(DEV) ## Let a compromised reader attack a million times (ARGS="--sequences 20000 --seed 7")
	$(BIN)/python tools/hostile.py $(ARGS)

handovers: $(DEV) ## Hand over 10,000 times while browsers close and processes are killed (ARGS="--seed 7")
	$(BIN)/python tools/handovers.py $(ARGS)

replay: $(DEV) ## Play 5,000 turns and decide each again on that day's rules and books (ARGS="--seed 7")
	$(BIN)/python tools/replays.py $(ARGS)

install: $(RUNTIME) ## Install what serving needs

install-dev: $(DEV) ## Install what the checks need

# uv itself comes by pip, with its hash, into a folder of its own: the system's Python may refuse
# to install anything for itself, and Debian's may lack venv.
$(UV): requirements-uv.lock
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed; name it as PYTHON=...")'
	@rm -rf .uv
	$(PYTHON) -m pip install --quiet --disable-pip-version-check --root-user-action=ignore \
	  --target .uv --no-deps --only-binary :all: --require-hashes -r requirements-uv.lock
	@touch $@

$(BIN)/python: | $(UV)
	$(UV) venv --quiet --clear --python "$$($(PYTHON) -c 'import sys; print(sys.executable)')" .venv

# One environment: the development lock holds all of the runtime lock at the same versions, so an
# environment made for the checks also serves.
define install_from
$(UV) pip sync --quiet --python $(BIN)/python --require-hashes $(1)
$(UV) pip install --quiet --python $(BIN)/python --no-deps --no-build-isolation --editable .
endef

$(RUNTIME): requirements.lock pyproject.toml $(UV) | $(BIN)/python
	$(if $(wildcard $(DEV)),$(MAKE) --no-print-directory $(DEV),$(call install_from,requirements.lock))
	@touch $@

$(DEV): requirements-dev.lock pyproject.toml $(UV) | $(BIN)/python
	$(call install_from,requirements-dev.lock)
	@touch $@ $(RUNTIME)

lock: $(UV) ## Pin all dependencies again with hashes (UPGRADE=1 takes newer versions)
	$(COMPILE) --group bootstrap --output-file requirements-uv.lock
	$(COMPILE) --group build pyproject.toml --output-file requirements.lock
	$(COMPILE) --group build --group dev --constraint requirements.lock pyproject.toml \
	  --output-file requirements-dev.lock

clean: ## Remove the environment and every cache (the lender's data stay)
	rm -rf .venv .uv .pytest_cache .ruff_cache .hypothesis .import_linter_cache dist
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
