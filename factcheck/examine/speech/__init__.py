"""Speech: words between quotation marks, who said them, and whom a sentence credits."""
