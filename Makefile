# Everything a developer types. `make` lists the commands; each does the set-up it needs, and so does a second run.

PYTHON ?= $(shell command -v python3 || command -v python3.13 || command -v python3.12 || command -v python3.11)
SETUP = $(if $(PYTHON),"$(PYTHON)" tools/setup.py,$(error No Python here: actexplorer needs Python 3.11, 3.12 or 3.13))
BIN = .venv/bin
DRAWING = $(BIN)/python tools/display.py
VERSION = $(shell sed -n 's/^__version__ = "\(.*\)"/\1/p' actexplorer/version.py)
BUNDLE = dist/actexplorer/actexplorer
FROZEN = $(shell find actexplorer resources packaging -type f -not -name '*.pyc') pyproject.toml
ARCHIVE = dist/actexplorer-$(VERSION)-linux-$(shell uname -m).tar.xz
# Builds of one commit are to be the same bytes, whenever and by whomever they are made.
export SOURCE_DATE_EPOCH ?= $(or $(shell git log -1 --format=%ct 2>/dev/null),$(shell date -r CHANGELOG.md +%s))

.PHONY: help run test check bench soak screenshot translations constraints clean setup-run setup-test setup-bundle
.PHONY: bundle smoke archive deb wheel test-wheel

help: ## list these commands
	@sed -n 's/^\([a-z-]*\):.*## /  make \1\t/p' Makefile | expand -t 20

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

bench: setup-test ## compare the speed with PyTorch's, JAX's and Matplotlib's; ARGS="frame" measures a part
	@$(SETUP) bench || echo "Not all peers could be installed."
	@$(DRAWING) $(BIN)/python -m benchmarks $(ARGS)

soak: setup-test ## half an hour of edits in a window, damaged documents, and processes killed as they save
	@$(DRAWING) $(BIN)/python -m pytest -q --soak -k soak $(ARGS)

bundle: $(BUNDLE) ## freeze the program: dist/actexplorer/actexplorer runs without Python
	@du -sh dist/actexplorer

$(BUNDLE): $(FROZEN) | setup-bundle
	@PYTHONHASHSEED=0 $(BIN)/python -m PyInstaller --noconfirm --log-level ERROR --distpath dist --workpath build/pyinstaller \
	  packaging/actexplorer.spec

smoke: bundle ## start the frozen program and see that nothing is missing (ARGS=--break takes pieces away and sees it fail)
	@$(BIN)/python packaging/smoke.py $(ARGS) $(BUNDLE)

archive: bundle ## pack the frozen program as dist/actexplorer-VERSION-linux-MACHINE.tar.xz, to be unpacked anywhere
	@tar --create --sort=name --mtime=@$(SOURCE_DATE_EPOCH) --owner=0 --group=0 --numeric-owner --mode=go=rX,u+rw \
	  --directory=dist actexplorer | xz -T2 -6 > $(ARCHIVE).part && mv $(ARCHIVE).part $(ARCHIVE)
	@ls -lh $(ARCHIVE)

deb: bundle ## package the frozen program for Debian and Ubuntu, in dist
	@PYTHONPATH=. $(BIN)/python packaging/deb.py dist/actexplorer

wheel: setup-bundle ## build the Python package, wheel and sdist, in dist
	@rm -f dist/*.whl dist/*.tar.gz
	@$(BIN)/python -m build --no-isolation --outdir dist . >build/wheel.log || { cat build/wheel.log; exit 1; }
	@$(BIN)/python -m twine check --strict dist/*.whl dist/*.tar.gz

test-wheel: setup-test wheel ## run the tests against the wheel, installed in an environment of its own
	@$(DRAWING) $(BIN)/python tools/wheel.py $(ARGS)

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

setup-bundle:
	@mkdir -p build dist && $(SETUP) bundle
