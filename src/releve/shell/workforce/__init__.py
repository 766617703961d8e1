"""Files and solvers around the core of the workforce."""
