package dk.medspor.storage.sqlite;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads what strace wrote with {@code -f -y}: every mark on the standard output must stand behind a
 * write to the write-ahead log and a flush of it that began after that write and came back with
 * success.
 */
final class FlushOrder {

    private static final String FILE = "\\(\\d+<[^>]*log\\.db-wal>";
    private static final Pattern WRITE = Pattern.compile("\\bp?write(64)?" + FILE + ".*");
    private static final Pattern FLUSH = Pattern.compile("\\bf(data)?sync" + FILE + ".*");
    private static final Pattern FLUSHED =
            Pattern.compile(
                    "(\\bf(data)?sync" + FILE + "|<\\.\\.\\. f(data)?sync resumed>)\\) *= 0");
    private static final Pattern MARKED =
            Pattern.compile("\\bwrite\\(1<[^>]*>, \"" + AppendAndMark.MARK + " .*");

    private final List<Integer> unflushed = new ArrayList<>();
    private int marks;
    private boolean flushing;
    private boolean durable;

    /**
     * @param marks how many marks there were
     * @param unflushed those that no flush stood before, counted from 0
     */
    record Found(int marks, List<Integer> unflushed) {}

    private FlushOrder() {}

    static Found in(List<String> trace) {
        FlushOrder order = new FlushOrder();
        trace.forEach(order::next);
        return new Found(order.marks, order.unflushed);
    }

    private void next(String line) {
        if (WRITE.matcher(line).find()) {
            flushing = false;
            durable = false;
        }
        if (FLUSH.matcher(line).find()) {
            flushing = true;
        }
        if (FLUSHED.matcher(line).find() && flushing) {
            flushing = false;
            durable = true;
        }
        if (MARKED.matcher(line).find()) {
            if (!durable) {
                unflushed.add(marks);
            }
            marks++;
            durable = false;
        }
    }
}
