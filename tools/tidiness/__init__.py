"""The house rules that no linter knows, as plain functions from a file to its findings."""
