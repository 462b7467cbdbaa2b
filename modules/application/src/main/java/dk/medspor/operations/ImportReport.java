package dk.medspor.operations;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

/** What became of each file. */
record ImportReport(List<Line> lines) {

    ImportReport {
        lines = List.copyOf(lines);
    }

    /** What became of a file. */
    enum Outcome {
        RECORDED("recorded"),
        THERE_ALREADY("there already"),
        DOUBTFUL("to be looked through"),
        REFUSED("refused");

        private final String words;

        Outcome(String words) {
            this.words = words;
        }
    }

    /**
     * A file.
     *
     * @param words the meeting that it is, or why it is none
     */
    record Line(Path file, Outcome outcome, String words) {}

    /** Whether every file is recorded, now or before. */
    boolean isComplete() {
        return count(Outcome.DOUBTFUL) + count(Outcome.REFUSED) == 0;
    }

    void tell(PrintWriter out) {
        lines.forEach(
                it -> out.printf("  %-20s  %s: %s%n", it.outcome().words, it.file(), it.words()));
        out.printf(
                "%d recorded, %d there already, %d to be looked through, %d refused.%n",
                count(Outcome.RECORDED),
                count(Outcome.THERE_ALREADY),
                count(Outcome.DOUBTFUL),
                count(Outcome.REFUSED));
        out.flush();
    }

    private long count(Outcome outcome) {
        return lines.stream().filter(it -> it.outcome() == outcome).count();
    }
}
