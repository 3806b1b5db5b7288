"""Rules on figures: what two copies count, measure, pay and rank."""
