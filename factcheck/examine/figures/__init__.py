"""Figures: counts, money, percentages, measures, ordinals, ages, durations, and how firmly each is held."""
