"""The benches' door: each claim of speed as a figure beside its yardstick, in the same run."""
