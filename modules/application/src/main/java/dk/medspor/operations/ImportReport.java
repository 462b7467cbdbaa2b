package dk.medspor.operations;

import java.nio.file.Path;
import java.util.List;

/** What became of each file. */
record ImportReport(List<Line> lines) {

    ImportReport {
        lines = List.copyOf(lines);
    }

    /** What became of a file. */
    enum Outcome {
        RECORDED,
        THERE_ALREADY,
        DOUBTFUL,
        REFUSED
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

    void tell(Voice voice) {
        lines.forEach(
                it ->
                        voice.say(
                                "import.file",
                                voice.words("import." + it.outcome()),
                                it.file(),
                                it.words()));
        voice.say(
                "import.done",
                count(Outcome.RECORDED),
                count(Outcome.THERE_ALREADY),
                count(Outcome.DOUBTFUL),
                count(Outcome.REFUSED));
    }

    private long count(Outcome outcome) {
        return lines.stream().filter(it -> it.outcome() == outcome).count();
    }
}
