package dk.medspor.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dk.medspor.audit.checkpoint.CheckpointFinding;
import dk.medspor.audit.checkpoint.CheckpointKeys;
import dk.medspor.audit.checkpoint.CheckpointKeys.KnownKey;
import dk.medspor.audit.checkpoint.Checkpoints;
import dk.medspor.audit.checkpoint.SignedNote;
import dk.medspor.audit.checkpoint.VerifierKey;
import dk.medspor.eventlog.EventJson;
import dk.medspor.operations.NotedCommit;
import dk.medspor.storage.sqlite.EmbeddedStores;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Status;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Checkpoints in somebody else's mailbox. */
class MailedCheckpointsTest {

    private static final String AUDITOR = "revisor@kommunen.example";

    @TempDir Path parent;
    private final GreenMail server =
            new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final JavaMailSenderImpl mail = new JavaMailSenderImpl();

    @BeforeEach
    void start() {
        server.start();
        mail.setHost("127.0.0.1");
        mail.setPort(server.getSmtp().getPort());
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void a_checkpoint_is_sent_once_and_the_next_one_when_the_log_has_grown() throws Exception {
        try (EmbeddedStores stores = stores("log")) {
            record(stores, "a");
            MailedCheckpoints due = due(stores);

            due.sendDue();
            due.sendDue();
            due(stores).sendDue();

            assertThat(server.getReceivedMessages()).hasSize(1);
            assertThat(server.getReceivedMessages()[0].getSubject()).contains("1 hændelser");
            assertThat(server.getReceivedMessages()[0].getAllRecipients()[0]).hasToString(AUDITOR);
            assertThat(due.health().getStatus()).isEqualTo(Status.UP);
            record(stores, "b");
            due(stores).sendDue();
            assertThat(server.getReceivedMessages()).hasSize(2);
        }
    }

    @Test
    void a_new_key_is_told_once_with_the_signature_of_the_old_one() throws Exception {
        try (EmbeddedStores stores = stores("log")) {
            record(stores, "a");
            due(stores).sendDue();
            SignedNote handover = new Checkpoints(stores.commits(), keys(stores)).rotate();

            due(stores).sendDue();
            due(stores).sendDue();

            assertThat(server.getReceivedMessages()).hasSize(2);
            MimeMessage letter = server.getReceivedMessages()[1];
            assertThat(letter.getSubject()).contains(handover.signatures().getLast().id());
            assertThat(note(letter).replace("\r\n", "\n")).isEqualTo(handover.published());
        }
    }

    @Test
    void a_server_that_is_away_is_told_in_health_and_asked_again() {
        try (EmbeddedStores stores = stores("log")) {
            record(stores, "a");
            MailedCheckpoints due = due(stores);
            server.stop();

            due.sendDue();

            assertThat(due.health().getStatus()).isEqualTo(Status.DOWN);
            server.start();
            mail.setPort(server.getSmtp().getPort());
            due.sendDue();
            assertThat(due.health().getStatus()).isEqualTo(Status.UP);
            assertThat(server.getReceivedMessages()).hasSize(1);
        }
    }

    @Test
    void a_log_that_was_cut_short_or_rewritten_is_told_by_the_letter() throws Exception {
        List<VerifierKey> trusted;
        try (EmbeddedStores stores = stores("log")) {
            record(stores, "a", "b", "c");
            due(stores).sendDue();
            trusted = keys(stores).all().stream().map(KnownKey::verifier).toList();
            record(stores, "d");
            assertThat(checked(stores, trusted)).isEqualTo(CheckpointFinding.HOLDS);
            new Checkpoints(stores.commits(), keys(stores)).rotate();
            assertThat(new Checkpoints(stores.commits(), keys(stores)).check(note()))
                    .as("a new key does not end what the old one signed")
                    .isEqualTo(CheckpointFinding.HOLDS);
        }
        try (EmbeddedStores shorter = stores("shorter")) {
            record(shorter, "a", "b");
            assertThat(checked(shorter, trusted)).isEqualTo(CheckpointFinding.CUT_SHORT);
        }
        try (EmbeddedStores rewritten = stores("rewritten")) {
            record(rewritten, "a", "x", "c", "d");
            assertThat(checked(rewritten, trusted)).isEqualTo(CheckpointFinding.REWRITTEN);
        }
    }

    private CheckpointFinding checked(EmbeddedStores stores, List<VerifierKey> trusted)
            throws Exception {
        return new Checkpoints(stores.commits(), keys(stores)).check(note(), trusted);
    }

    /** The enclosed file of the first letter. */
    private String note() throws Exception {
        return note(server.getReceivedMessages()[0]);
    }

    private static String note(MimeMessage letter) throws Exception {
        var parts = (MimeMultipart) letter.getContent();
        try (var in = parts.getBodyPart(1).getInputStream()) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    private MailedCheckpoints due(EmbeddedStores stores) {
        var letters =
                new CheckpointLetters(
                        new Checkpoints(stores.commits(), keys(stores)),
                        new SentOnce(mail, stores.records(), "medspor@kommunen.example"),
                        List.of(AUDITOR));
        return new MailedCheckpoints(letters, Duration.ZERO, Clock.systemUTC());
    }

    private EmbeddedStores stores(String name) {
        return EmbeddedStores.open(parent.resolve(name), Clock.systemUTC());
    }

    private static CheckpointKeys keys(EmbeddedStores stores) {
        return new CheckpointKeys(stores.keys(), EventJson.mapper(), Clock.systemUTC());
    }

    private static void record(EmbeddedStores stores, String... contents) {
        for (String content : contents) {
            stores.commits().append(NotedCommit.of(content));
        }
    }
}
