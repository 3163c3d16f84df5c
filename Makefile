# The commands of the project. `make site` and `make test` work on a fresh Debian machine with Swift 6.3, and again without a network.

SHELL := /bin/bash
.DEFAULT_GOAL := help
.PHONY: help site test check gallery bench lint format clean

help: ## Show this list
	@sed -nE 's/^([a-z]+): ## (.*)/  make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 16

site: ## Build the site into Public/ and say how to look at it
	@Scripts/set-up.sh
	@swift build -c release --product prongsai
	@Scripts/fonts.sh
	@"$$(swift build -c release --show-bin-path)/prongsai" build --site . --output Public
	@printf '\nTo look at the site, run this and open http://localhost:8000/\n  python3 -m http.server --directory %q 8000\n' "$(CURDIR)/Public"

test: ## Set up what the tests need and pass them all
	@Scripts/set-up.sh --test
	@Scripts/fonts.sh
	@swift build --build-tests
	@swift test --skip-build
	@python3 Scripts/test-checks.py
	@Scripts/check-site.sh

check: ## Check seeds, content and templates without writing anything
	@Scripts/set-up.sh
	@swift build -c release --product prongsai
	@"$$(swift build -c release --show-bin-path)/prongsai" check --site .

gallery: ## Draw every chart with ordinary and hard data, in every theme and at both widths, to look at
	@Scripts/set-up.sh
	@Scripts/fonts.sh
	@swift build --build-tests
	@swift test --skip-build --filter GoldenTests || true
	@python3 Scripts/gallery.py --pictures

bench: ## Measure charts, and sites of 1,000, 5,000 and 20,000 stories, beside Hugo where it can be had
	@Scripts/set-up.sh
	@swift build -c release --product prongsai
	@Scripts/fonts.sh
	@swift build -c release --product chart-benchmark
	@"$$(swift build -c release --show-bin-path)/chart-benchmark" .prongsai-cache/fonts
	@Scripts/python-packages.sh Scripts/requirements-bench.txt || echo "warning: without Hugo there is nothing to compare with" >&2
	@python3 Scripts/bench.py --prongsai "$$(swift build -c release --show-bin-path)/prongsai"

lint: ## Check the format of the Swift sources and the syntax of the scripts
	@swift format lint --strict --recursive --parallel Package.swift Sources Tests Benchmarks
	@for script in Scripts/*.sh .ci/run; do bash -n "$$script" || exit 1; done
	@python3 -c 'import ast, pathlib; [ast.parse(p.read_text(), p) for p in pathlib.Path("Scripts").glob("*.py")]'

format: ## Put the Swift sources into the project's format
	@swift format --in-place --recursive --parallel Package.swift Sources Tests Benchmarks

clean: ## Remove everything that can be made again, but not the published site
	@rm -rf .build .venv .prongsai-cache
