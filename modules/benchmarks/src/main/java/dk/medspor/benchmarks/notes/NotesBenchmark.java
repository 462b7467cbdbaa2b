package dk.medspor.benchmarks.notes;

import dk.medspor.minutesimport.MinutesReader;
import dk.medspor.minutesimport.Reading;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * What it takes to read a PDF of 300 pages from its bytes to its draft, and what files take that
 * mean harm. Run it with a heap of 512 MB: then nothing has needed more.
 */
final class NotesBenchmark {

    private static final int PAGES = 300;
    private static final Duration LONGEST_READ = Duration.ofSeconds(10);
    private static final Duration LONGEST_REFUSAL = Duration.ofSeconds(5);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final List<MemoryPoolMXBean> HEAP =
            ManagementFactory.getMemoryPoolMXBeans().stream()
                    .filter(it -> it.getType() == MemoryType.HEAP)
                    .toList();

    private NotesBenchmark() {}

    /**
     * Runs it.
     *
     * @param arguments of all benchmarks; the third is how many rounds there are
     */
    public static void main(String[] arguments) throws IOException {
        int rounds = Integer.parseInt(arguments[2]);
        say("heap of at most %d MB", Runtime.getRuntime().maxMemory() >> 20);
        byte[] pdf = LongPdf.of(PAGES);
        for (int round = 1; round <= rounds; round++) {
            read("PDF of %d pages, round %d".formatted(PAGES, round), pdf);
        }
        for (var file : HostileNotes.all().entrySet()) {
            read(file.getKey(), file.getValue());
        }
    }

    private static void read(String what, byte[] bytes) {
        HEAP.forEach(MemoryPoolMXBean::resetPeakUsage);
        long start = System.nanoTime();
        long worked = THREADS.getCurrentThreadCpuTime();
        var reading = MinutesReader.read("notes", bytes);
        var took = Duration.ofNanos(System.nanoTime() - start);
        var work = Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - worked);
        var longest = reading instanceof Reading.Read ? LONGEST_READ : LONGEST_REFUSAL;
        long peak = HEAP.stream().mapToLong(it -> it.getPeakUsage().getUsed()).sum();
        say(
                "%s | %,d kB | %d ms, %d of the processor | peak %d MB with what is not collected yet | %s | %s",
                what,
                bytes.length >> 10,
                took.toMillis(),
                work.toMillis(),
                peak >> 20,
                words(reading),
                took.compareTo(longest) <= 0 ? "in time" : "TOO SLOW");
    }

    private static String words(Reading reading) {
        return switch (reading) {
            case Reading.Refused(var reason) -> "refused: " + reason;
            case Reading.Read(var draft, var lines) ->
                    "read: %d lines, %d items".formatted(lines.size(), draft.agenda().size());
        };
    }

    private static void say(String text, Object... arguments) {
        System.out.printf(Locale.ROOT, text + "%n", arguments);
    }
}
