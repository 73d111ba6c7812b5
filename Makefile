# Everything a developer types. `make` lists the commands; each does the set-up it needs, and so does a second run.

PYTHON ?= $(shell command -v python3 || command -v python3.13 || command -v python3.12 || command -v python3.11)
SETUP = $(if $(PYTHON),"$(PYTHON)" tools/setup.py,$(error No Python here: actexplorer needs Python 3.11, 3.12 or 3.13))
BIN = .venv/bin
DRAWING = $(BIN)/python tools/display.py

.PHONY: help run test check bench soak screenshot translations constraints clean setup-run setup-test

help: ## list these commands
	@sed -n 's/^\([a-z]*\):.*## /  make \1\t/p' Makefile | expand -t 20

run: setup-run ## start the program (ARGS="…" are its arguments); without a display, draw its window into build/
	@if [ -n "$(ARGS)$$DISPLAY$$WAYLAND_DISPLAY" ] || [ "$$(uname)" != Linux ]; then \
	  exec $(BIN)/python -m actexplorer $(ARGS); \
	fi; \
	mkdir -p build && $(BIN)/python -m actexplorer window --snapshot build/actexplorer.png && \
	echo "There is no display: the window is drawn in build/actexplorer.png"

test: check ## lint, types, import contracts, then all tests
	@$(DRAWING) $(BIN)/python -m pytest -q $(ARGS)

check: setup-test ## lint, types and import contracts alone
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports

bench: setup-test ## run the benchmarks
	@for file in benchmarks/[a-z]*.py; do $(DRAWING) $(BIN)/python "$$file" $(ARGS) || exit 1; done

soak: setup-test ## 20,000 edits in a window, watching its memory
	@$(DRAWING) $(BIN)/python -m pytest -q --soak -k soak $(ARGS)

screenshot: setup-run ## draw the README's picture, docs/screenshot.png
	@mkdir -p docs && env LC_ALL=C.UTF-8 XDG_CONFIG_HOME="$(CURDIR)/build/nobody" \
	  $(BIN)/python -m actexplorer window --snapshot docs/screenshot.png

translations: setup-test ## collect every marked string and compile the translations
	@$(BIN)/python tools/translations.py

constraints: ## renew packaging/constraints.txt from the newest versions (takes Python 3.11)
	@$(SETUP) constraints

clean: ## remove what these commands made
	rm -rf .venv build dist .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis

setup-run:
	@$(SETUP) run

setup-test:
	@$(SETUP) test
