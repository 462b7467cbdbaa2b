package dk.medspor.audit.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.medspor.audit.checkpoint.Checkpoint;
import dk.medspor.audit.checkpoint.SignedNote;
import dk.medspor.audit.checkpoint.VerifierKey;
import dk.medspor.eventlog.Disclosure;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Commits of the log as a zip. The checkpoint is that of its last commit, so the same selection
 * gives the same bytes for as long as the key of checkpoints and the texts' keys stay.
 */
public final class Bundle {

    /** Whether protected texts can be read in a bundle. */
    public enum Texts {
        /** All whose keys were not destroyed. */
        SHOWN,
        /** None: they stay sealed. */
        WITHHELD
    }

    private final Bundles log;
    private final List<Long> positions;
    private final Set<Long> withheld;

    /**
     * @param withheld those whose texts stay sealed in any case, because they are confidential
     */
    Bundle(Bundles log, List<Long> positions, Set<Long> withheld) {
        this.withheld = Set.copyOf(withheld);
        this.log = log;
        this.positions = List.copyOf(positions);
    }

    /** How many commits it holds. */
    public int commits() {
        return positions.size();
    }

    /**
     * Writes the zip; the stream is left open.
     *
     * @throws IOException when the stream fails
     */
    public void write(OutputStream out, Texts texts) throws IOException {
        SignedNote note = log.checkpoints().at(positions.getLast());
        SummedZip zip = new SummedZip(out, Checkpoint.parse(note.text()).recordedAt());
        zip.add(BundleFiles.EXPLANATION, resource(BundleFiles.EXPLANATION));
        zip.add(BundleFiles.SCRIPT, resource(BundleFiles.SCRIPT));
        addCheckpoint(zip, note);
        zip.addText(BundleFiles.CHAIN, this::chain);
        positions.forEach(it -> CommitFiles.of(log.commit(it)).forEach(zip::add));
        addReadable(zip, texts);
        zip.finish();
    }

    private void addCheckpoint(SummedZip zip, SignedNote note) {
        VerifierKey key = log.signing().all().getLast().verifier();
        zip.add(BundleFiles.CHECKPOINT, note.text().getBytes(UTF_8));
        zip.add(BundleFiles.SIGNATURE, note.signedBy(key).orElseThrow().bytes());
        zip.add(BundleFiles.NOTE, note.published().getBytes(UTF_8));
        zip.add(BundleFiles.KEY, key.pem().getBytes(UTF_8));
    }

    private void chain(Consumer<String> out) {
        long first = positions.getFirst();
        out.accept("after %s\n".formatted(HexFormat.of().formatHex(log.hashBefore(first))));
        log.eachBetween(
                first, positions.getLast(), it -> out.accept(ChainLine.of(it).text() + "\n"));
    }

    private void addReadable(SummedZip zip, Texts texts) {
        Disclosure disclosure =
                texts == Texts.SHOWN ? Disclosure.of(log.keys()) : Disclosure.none();
        Disclosure none = Disclosure.none();
        zip.addText(
                BundleFiles.READABLE,
                out ->
                        ReadablePage.write(
                                positions.stream().map(log::commit).map(BundledCommit::of),
                                it -> withheld.contains(it.position()) ? none : disclosure,
                                out));
        zip.addText(
                BundleFiles.TEXT_KEYS,
                out ->
                        disclosure
                                .used()
                                .forEach((number, key) -> out.accept(TextKeyLine.of(number, key))));
    }

    private static byte[] resource(String name) {
        try (InputStream in = Bundle.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing beside " + Bundle.class);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
