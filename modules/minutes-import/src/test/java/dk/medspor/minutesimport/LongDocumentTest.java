package dk.medspor.minutesimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A PDF of 300 pages is read in under ten seconds of the processor's time, which does not count
 * what else the machine does meanwhile.
 */
class LongDocumentTest {

    private static final int PAGES = 300;
    private static final int LINES = 35;
    private static final int PLACES = 20;
    private static final Duration LONGEST = Duration.ofSeconds(10);

    @Test
    void three_hundred_pages_are_read_in_ten_seconds() {
        byte[] printed = PrintedCopy.ofPages(pages());

        var clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        var draft = MinutesReader.read("long.pdf", printed).orThrow();
        var took = Duration.ofNanos(clock.getCurrentThreadCpuTime() - start);

        System.out.printf(
                "A PDF of %d pages (%d kB): %d ms of the processor, heap of at most %d MB%n",
                PAGES,
                printed.length / 1024,
                took.toMillis(),
                Runtime.getRuntime().maxMemory() / (1024 * 1024));
        assertThat(draft.agenda()).hasSize(PAGES);
        assertThat(draft.agenda().getLast().spans().getFirst().page()).contains(PAGES);
        assertThat(took).isLessThan(LONGEST);
    }

    /** The text stands elsewhere on each page, for what stands at one place of all is a margin. */
    private static List<List<String>> pages() {
        var pages = new ArrayList<List<String>>();
        for (int page = 1; page <= PAGES; page++) {
            var lines = new ArrayList<String>();
            lines.add(page == 1 ? "Beslutningsprotokol" : "Havneby Kommune");
            lines.add("");
            lines.addAll(Collections.nCopies(page % PLACES, ""));
            lines.add("Punkt %d: Sag %d (B)".formatted(page, page));
            lines.add("");
            lines.add("Sagsfremstilling");
            for (int line = 0; line < LINES; line++) {
                lines.add("Kajen på side %d trænger til reb nr. %d.".formatted(page, line));
            }
            lines.add("");
            lines.add("Beslutning");
            lines.add("Godkendt på side %d.".formatted(page));
            lines.add("");
            lines.add("Side %d af %d".formatted(page, PAGES));
            pages.add(lines);
        }
        return pages;
    }
}
