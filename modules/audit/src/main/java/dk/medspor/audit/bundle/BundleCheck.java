package dk.medspor.audit.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.medspor.audit.checkpoint.Checkpoint;
import dk.medspor.audit.checkpoint.MalformedNote;
import dk.medspor.audit.checkpoint.SignedNote;
import dk.medspor.audit.checkpoint.VerifierKey;
import dk.medspor.eventlog.BrokenSeal;
import dk.medspor.eventlog.Disclosure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import tools.jackson.core.JacksonException;

/**
 * Verifies a bundle as its own script does, and besides that its readable page says what its
 * commits say. Needs nothing but the file and, to be sure of who signed, the key.
 */
public final class BundleCheck {

    /**
     * What was looked at, in words.
     *
     * @param fault what is wrong with it; empty when it holds
     */
    public record Finding(String what, Optional<String> fault) {}

    private interface Check {
        void run() throws IOException;
    }

    private final Locale locale;
    private final BundleZip zip;
    private final Optional<VerifierKey> trusted;

    private BundleCheck(ZipFile file, Optional<VerifierKey> trusted, Locale locale) {
        this.locale = locale;
        this.zip = new BundleZip(file);
        this.trusted = trusted;
    }

    /**
     * Looks at everything.
     *
     * @param trusted the key that must have signed; empty for the one in the bundle, which shows
     *     only that nothing was changed since
     * @param locale of what is said: Danish, or else English
     * @throws IOException when the file is no zip, or cannot be read
     */
    public static List<Finding> of(Path bundle, Optional<VerifierKey> trusted, Locale locale)
            throws IOException {
        try (ZipFile file = new ZipFile(bundle.toFile(), UTF_8)) {
            return new BundleCheck(file, trusted, locale).all();
        }
    }

    private List<Finding> all() {
        return List.of(
                found("files", this::sums),
                found("signature", this::signature),
                found("chain", this::chain),
                found("contents", this::contents),
                found("readable", this::readable));
    }

    private Finding found(String part, Check check) {
        String what = BundleWords.say(locale, "part." + part);
        try {
            check.run();
            return new Finding(what, Optional.empty());
        } catch (BrokenBundle broken) {
            return new Finding(what, Optional.of(broken.said(locale)));
        } catch (MalformedNote | BrokenSeal | JacksonException | IOException e) {
            return new Finding(what, Optional.of(String.valueOf(e.getMessage())));
        }
    }

    private void sums() throws IOException {
        var unnamed = new TreeSet<>(zip.names());
        unnamed.remove(BundleFiles.SUMS);
        for (String line : zip.lines(BundleFiles.SUMS)) {
            String[] parts = line.split(" {2}", 2);
            if (parts.length != 2 || !parts[0].equals(zip.sha256(parts[1]))) {
                throw new BrokenBundle(BundleFiles.SUMS, "differs", line);
            }
            unnamed.remove(parts[1]);
        }
        if (!unnamed.isEmpty()) {
            throw new BrokenBundle(BundleFiles.SUMS, "leaves-out", unnamed.first());
        }
    }

    private void signature() {
        SignedNote note = SignedNote.parse(zip.text(BundleFiles.NOTE));
        if (!note.text().equals(zip.text(BundleFiles.CHECKPOINT))) {
            throw new BrokenBundle(BundleFiles.NOTE, "other-text");
        }
        VerifierKey key = trusted.orElseGet(() -> ownKey(note));
        byte[] signature =
                note.signedBy(key)
                        .orElseThrow(
                                () -> new BrokenBundle(BundleFiles.NOTE, "unsigned", key.text()))
                        .bytes();
        if (!Arrays.equals(signature, zip.bytes(BundleFiles.SIGNATURE))) {
            throw new BrokenBundle(BundleFiles.SIGNATURE, "other-signature");
        }
    }

    private VerifierKey ownKey(SignedNote note) {
        return VerifierKey.ofPem(Checkpoint.parse(note.text()).origin(), zip.text(BundleFiles.KEY));
    }

    private void chain() {
        byte[] previous = HexFormat.of().parseHex(afterLine());
        long next = -1;
        for (ChainLine link : (Iterable<ChainLine>) links()::iterator) {
            if (next >= 0 && link.position() != next) {
                throw new BrokenBundle(BundleFiles.CHAIN, "gap", next);
            }
            if (!Arrays.equals(link.hash(), link.hashAfter(previous))) {
                throw new BrokenBundle(BundleFiles.CHAIN, "broken", link.position());
            }
            previous = link.hash();
            next = link.lastPosition() + 1;
        }
        Checkpoint checkpoint = Checkpoint.parse(zip.text(BundleFiles.CHECKPOINT));
        if (next != checkpoint.events() || !Arrays.equals(previous, checkpoint.hash())) {
            throw new BrokenBundle(BundleFiles.CHAIN, "ends-elsewhere");
        }
    }

    private void contents() {
        var known = new TreeSet<>(zip.names());
        known.removeIf(it -> !it.startsWith("commits/"));
        links().filter(this::isHeld)
                .forEach(
                        link -> {
                            BundledCommit commit = BundledCommit.read(link, zip::bytes);
                            if (!Arrays.equals(commit.digest(), link.digest())) {
                                throw new BrokenBundle(
                                        BundleFiles.envelope(link.position()), "other-content");
                            }
                            known.removeIf(
                                    it -> it.startsWith(BundleFiles.commit(link.position())));
                        });
        if (!known.isEmpty()) {
            throw new BrokenBundle(known.first(), "unknown");
        }
    }

    private void readable() {
        Disclosure disclosure = Disclosure.of(TextKeyLine.read(zip.text(BundleFiles.TEXT_KEYS)));
        StringBuilder page = new StringBuilder();
        Stream<BundledCommit> commits =
                links().filter(this::isHeld).map(it -> BundledCommit.read(it, zip::bytes));
        ReadablePage.write(commits, _ -> disclosure, page::append);
        if (!page.toString().equals(zip.text(BundleFiles.READABLE))) {
            throw new BrokenBundle(BundleFiles.READABLE, "says-otherwise");
        }
    }

    private boolean isHeld(ChainLine link) {
        return zip.has(BundleFiles.envelope(link.position()));
    }

    private Stream<ChainLine> links() {
        return zip.lines(BundleFiles.CHAIN).stream().skip(1).map(ChainLine::parse);
    }

    private String afterLine() {
        List<String> lines = zip.lines(BundleFiles.CHAIN);
        if (lines.isEmpty() || !lines.getFirst().matches("after [0-9a-f]{64}")) {
            throw new BrokenBundle(BundleFiles.CHAIN, "no-beginning");
        }
        return lines.getFirst().substring("after ".length());
    }
}
