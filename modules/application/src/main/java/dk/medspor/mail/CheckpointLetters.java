package dk.medspor.mail;

import dk.medspor.audit.checkpoint.Checkpoint;
import dk.medspor.audit.checkpoint.Checkpoints;
import dk.medspor.audit.checkpoint.SignedNote;
import java.util.List;
import java.util.Optional;

/**
 * Checkpoints as letters: a signed note in somebody else's mailbox is out of reach of whoever could
 * rewrite the log.
 */
public final class CheckpointLetters {

    private final Checkpoints checkpoints;
    private final SentOnce post;
    private final List<String> to;

    public CheckpointLetters(Checkpoints checkpoints, SentOnce post, List<String> to) {
        this.checkpoints = checkpoints;
        this.post = post;
        this.to = List.copyOf(to);
    }

    /**
     * Sends how far the log reaches, and by what each new key took over, unless that was sent.
     *
     * @return whether a letter was sent
     */
    public boolean send() {
        boolean sent = false;
        for (SignedNote handover : checkpoints.handovers()) {
            sent |= post.send(letter(handover));
        }
        SignedNote note = checkpoints.current();
        Checkpoint checkpoint = Checkpoint.parse(note.text());
        return (checkpoint.events() > 0 && post.send(letter(note, checkpoint))) || sent;
    }

    private Letter letter(SignedNote note, Checkpoint checkpoint) {
        return new Letter(
                "checkpoint " + checkpoint.events() + " " + checkpoint.hexHash(),
                to,
                "Medspor: kontrolpunkt ved %d hændelser".formatted(checkpoint.events()),
                words(note, checkpoint),
                enclosed("checkpoint-%012d.txt".formatted(checkpoint.events()), note));
    }

    private Letter letter(SignedNote handover) {
        String key = handover.signatures().getLast().id();
        return new Letter(
                "key " + key,
                to,
                "Medspor: ny nøgle til kontrolpunkter, " + key,
                """
                Kontrolpunkter bliver fra nu af underskrevet med en ny nøgle. Dette kontrolpunkt er
                underskrevet med både den gamle og den nye: stol kun på den nye, hvis den gamles
                underskrift holder. Det, den gamle har underskrevet, gælder stadig. Gem brevet.

                %s"""
                        .formatted(handover.published()),
                enclosed("checkpoint-key-%s.txt".formatted(key), handover));
    }

    private static Optional<Letter.Enclosure> enclosed(String fileName, SignedNote note) {
        return Optional.of(new Letter.Enclosure(fileName, note.published()));
    }

    private static String words(SignedNote note, Checkpoint checkpoint) {
        return """
        Medspors log havde %d hændelser, da dette blev underskrevet. Gem brevet: med det kan man
        senere se, om noget er fjernet eller skrevet om.

            java -jar medspor.jar verify --checkpoint checkpoint.txt --medspor.data-dir=...

        Hele kontrolpunktet, som det også er vedlagt:

        %s"""
                .formatted(checkpoint.events(), note.published());
    }
}
