package dk.medspor.operations;

import java.io.PrintWriter;

/** One line that is written over as the work goes on. */
final class ProgressLine {

    private static final int WIDTH = 40;

    private final Voice voice;
    private final PrintWriter out;
    private String last = "";

    ProgressLine(Voice voice) {
        this.voice = voice;
        this.out = voice.out();
    }

    /** Shows how much of something is done; a new line is begun at a hundred percent. */
    synchronized void show(String what, int percent) {
        int done = WIDTH * percent / 100;
        String line =
                "\r  %-12s [%s%s] %3d %%"
                        .formatted(
                                voice.named("progress", what),
                                "#".repeat(done),
                                ".".repeat(WIDTH - done),
                                percent);
        if (!line.equals(last)) {
            out.print(line);
            if (percent == 100) {
                out.println();
            }
            out.flush();
            last = line;
        }
    }
}
