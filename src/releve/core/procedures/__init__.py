"""One file per errand: what it needs, what it refuses, what it decides."""
