package dk.medspor.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.medspor.storage.RecordStore;
import dk.medspor.storage.RecordStore.StoredRecord;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailException;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/**
 * Sends letters, each once, whichever node does it: a letter is claimed in a record before the mail
 * server is asked. Refused by the server, it is free to be sent again. Where a crash leaves open
 * whether it went, it is not sent again: never twice comes before always once.
 */
public final class SentOnce {

    private static final String KIND = "mail-sent";
    private static final byte[] CLAIMED = "claimed".getBytes(UTF_8);
    private static final byte[] SENT = "sent".getBytes(UTF_8);

    private final JavaMailSender mail;
    private final RecordStore records;
    private final String from;

    /**
     * @param from the address that letters come from
     */
    public SentOnce(JavaMailSender mail, RecordStore records, String from) {
        this.mail = mail;
        this.records = records;
        this.from = from;
    }

    /**
     * Sends a letter, unless it was sent before.
     *
     * @return whether it was sent now
     * @throws MailException when the server does not take it; it can be tried again
     */
    public boolean send(Letter letter) {
        String key = key(letter);
        if (!records.put(KIND, key, RecordStore.NEW, CLAIMED)) {
            return false;
        }
        long claim = records.get(KIND, key).map(StoredRecord::version).orElse(1L);
        try {
            mail.send(message(letter));
        } catch (MailException refused) {
            records.delete(KIND, key, claim);
            throw refused;
        }
        records.put(KIND, key, claim, SENT);
        return true;
    }

    /** Whether the letter needs no sending any more. */
    public boolean isSettled(Letter letter) {
        return records.get(KIND, key(letter)).isPresent();
    }

    private MimeMessage message(Letter letter) {
        MimeMessage message = mail.createMimeMessage();
        try {
            var parts =
                    new MimeMessageHelper(
                            message, letter.enclosure().isPresent(), StandardCharsets.UTF_8.name());
            parts.setFrom(from);
            parts.setTo(letter.to().toArray(String[]::new));
            parts.setSubject(letter.subject());
            parts.setText(letter.text());
            Optional<Letter.Enclosure> enclosure = letter.enclosure();
            if (enclosure.isPresent()) {
                parts.addAttachment(
                        enclosure.get().fileName(),
                        new ByteArrayResource(enclosure.get().content().getBytes(UTF_8)),
                        "text/plain; charset=UTF-8");
            }
        } catch (MessagingException unfit) {
            throw new MailPreparationException(unfit);
        }
        return message;
    }

    /** A record's key is short and holds no address. */
    private static String key(Letter letter) {
        try {
            String all = letter.key() + "\n" + String.join("\n", letter.to());
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(all.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
