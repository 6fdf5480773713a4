# make alone lists the targets. Everything is installed into .venv/ by the first that needs it.
PYTHON ?= python3
BIN := .venv/bin
.DEFAULT_GOAL := help
.PHONY: help setup run test trial bench format package translations pins

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## /{printf "make %-13s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: ## install everything into .venv/ (quick when it is done already)
	@command -v $(PYTHON) >/dev/null || { \
	  echo "Encore needs Python 3.11 or newer. Please type: sudo apt-get install python3 python3-venv" >&2; \
	  exit 1; }
	@$(PYTHON) tools/set_up.py
	@$(BIN)/python -m tools.translations compile

run: setup ## show the kiosk with a demo site
	@$(BIN)/kiosk run --demo

test: setup ## lint, types, QML lint and all tests but the long ones
	@$(BIN)/python -m tools.check

trial: setup ## the long tests
	@$(BIN)/pytest -m trial

bench: setup ## measure start, memory, scans and choice of slides
	@$(BIN)/kiosk bench

format: setup ## format Python and QML
	@$(BIN)/ruff check --quiet --fix --exit-zero .
	@$(BIN)/ruff format --quiet .
	@$(BIN)/python -m tools.qml format

package: setup ## build the wheel into dist/
	@mkdir -p build/logs
	@$(BIN)/python -m build --wheel --no-isolation --outdir dist . >build/logs/package.log 2>&1 \
	  || { cat build/logs/package.log; exit 1; }
	@ls -t dist/*.whl | head -n 1

translations: setup ## take new and changed texts into assets/translations/
	@$(BIN)/python -m tools.translations update

pins: setup ## pin the newest packages that pyproject.toml allows
	@$(BIN)/python -m tools.pins
