# Everything a newcomer or CI does. `make run` and `make test` need only python3 (3.11 or newer) and pip.
PYTHON ?= python3
UV_VERSION := 0.13.9
VENV := .venv
BIN := $(VENV)/bin

.PHONY: run compiled test check lint types imports coverage lock messages docs bench browser conformance pictures clean

run: compiled
	$(BIN)/python -m bot

# Beforehand: where PYTHONDONTWRITEBYTECODE is set, each start would do it again and take twice as long.
compiled: $(VENV)/.run
	$(BIN)/python -m compileall -q bot

test: $(VENV)/.dev compiled
	$(BIN)/python -m pytest -n 2 --dist loadgroup

check: lint types imports coverage

lint: $(VENV)/.dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(VENV)/.dev
	$(BIN)/mypy

imports: $(VENV)/.dev
	PYTHONPATH=. $(BIN)/lint-imports

coverage: $(VENV)/.dev compiled
	$(BIN)/python -m pytest -n 2 --dist loadgroup --cov --cov-report=term

# The lock names versions and hashes for every platform, and no host.
lock: $(VENV)/.uv
	$(BIN)/uv pip compile -q --universal --generate-hashes --python-version 3.11 --no-emit-index-url --no-emit-find-links --custom-compile-command "make lock" pyproject.toml -o requirements.txt
	$(BIN)/uv pip compile -q --universal --generate-hashes --python-version 3.11 --no-emit-index-url --no-emit-find-links --custom-compile-command "make lock" pyproject.toml --group dev -c requirements.txt -o requirements-dev.txt
	$(BIN)/uv pip compile -q --universal --generate-hashes --python-version 3.11 --no-emit-index-url --no-emit-find-links --custom-compile-command "make lock" pyproject.toml --group bench -c requirements-dev.txt -o requirements-bench.txt

# The catalogues of the other languages, brought up to date with what the code says.
messages: $(VENV)/.dev
	$(BIN)/python -m bot.discord_ui.locales

# The documentation as pages to read in a browser: build/site/index.html.
docs: $(VENV)/.dev
	$(BIN)/python -m docs.making
	$(BIN)/python -m zensical build --clean --strict

bench: $(VENV)/.bench
	$(BIN)/python -m benchmarks

clean:
	rm -rf $(VENV) build .cache .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis

$(VENV)/.uv: Makefile
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install -q uv==$(UV_VERSION)
	touch $@

$(VENV)/.run: requirements.txt | $(VENV)/.uv
	$(BIN)/uv pip install -q --compile-bytecode --python $(BIN)/python --require-hashes -r requirements.txt
	touch $@

$(VENV)/.dev: requirements-dev.txt | $(VENV)/.uv
	$(BIN)/uv pip install -q --compile-bytecode --python $(BIN)/python --require-hashes -r requirements-dev.txt
	touch $@ $(VENV)/.run

$(VENV)/.bench: requirements-bench.txt | $(VENV)/.dev
	$(BIN)/uv pip install -q --compile-bytecode --python $(BIN)/python --require-hashes -r requirements-bench.txt
	touch $@

# The rehearsal room in a real browser, as in `make check`, where it is left out without Chromium.
browser: $(VENV)/.dev
	$(BIN)/python -m pytest tests/rehearsal

# Viva over real sockets against a fake Discord, as in `make check`; on a machine that does nothing else, it also says who
# was answered too late.
conformance: $(VENV)/.dev
	UNDISTURBED=1 $(BIN)/python -m pytest tests/conformance

# The README's pictures: a written scene played by the real bot, and the room in a browser (needs Chromium).
pictures: $(VENV)/.dev
	$(BIN)/python -m bot rehearse --script docs/pictures/tour.yaml --out docs/pictures
	PYTHONPATH=tests/rehearsal:tests $(BIN)/python -m docs.pictures.room
