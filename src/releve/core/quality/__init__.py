"""Quality review: samples, rubric, agreement, intervals, and what is made of findings."""
