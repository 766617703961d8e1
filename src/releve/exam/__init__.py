"""The examiner's door: cases, the simulated customer, grading."""
