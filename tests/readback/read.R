# Reads a CSV with readr and writes the columns that are compared as JSON lines of strings.
suppressPackageStartupMessages(library(readr))
args <- commandArgs(trailingOnly = TRUE)
types <- if (args[2] == "text") cols(.default = "c") else NULL
rows <- read_csv(args[1], col_types = types, show_col_types = FALSE, progress = FALSE)
for (i in seq_len(nrow(rows))) {
  for (name in strsplit(args[3], ",")[[1]]) {
    value <- rows[[name]][i]
    value <- if (is.na(value)) "" else as.character(value)
    cat(paste(utf8ToInt(value), collapse = " "), "\n", sep = "")
  }
}
