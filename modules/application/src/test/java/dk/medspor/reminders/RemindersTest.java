package dk.medspor.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dk.medspor.access.AccessAssembly;
import dk.medspor.access.Login;
import dk.medspor.access.MailAddress;
import dk.medspor.access.NewAccount;
import dk.medspor.access.Role;
import dk.medspor.eventlog.EventJson;
import dk.medspor.mail.SentOnce;
import dk.medspor.reminders.OpenPromise.Body;
import dk.medspor.status.evaluationcycle.CycleState;
import dk.medspor.storage.sqlite.EmbeddedStores;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.security.crypto.password.NoOpPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Letters that remind of evaluations, on a real mail server. */
@ExtendWith(OutputCaptureExtension.class)
class RemindersTest {

    private static final LocalDate DUE = LocalDate.of(2026, 3, 1);
    private static final Body HMU = new Body(UUID.randomUUID(), "HMU Skovby");
    private static final Body NORTH = new Body(UUID.randomUUID(), "LMU Nord");
    private static final Body SOUTH = new Body(UUID.randomUUID(), "LMU Syd");

    private final GreenMail server =
            new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final PickyMail mail = new PickyMail();
    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final List<OpenPromise> owed = new ArrayList<>();
    private Optional<RuntimeException> unreadable = Optional.empty();
    private EmbeddedStores stores;
    private AccessAssembly access;

    @BeforeEach
    void start(@TempDir Path directory) {
        server.start();
        mail.setHost("127.0.0.1");
        mail.setPort(server.getSmtp().getPort());
        stores = EmbeddedStores.open(directory, Clock.systemUTC());
        access =
                new AccessAssembly(
                        stores.records(), EventJson.mapper(), plainly(), Clock.systemUTC());
    }

    @AfterEach
    void stop() {
        stores.close();
        server.stop();
    }

    @Test
    void each_of_three_days_is_told_once_and_then_every_week() throws Exception {
        user("sekretær", Set.of(), Role.SECRETARY);
        owed.add(promise("Et ungeråd", NORTH, DUE));

        for (LocalDate day = DUE.minusDays(120);
                !day.isAfter(DUE.plusDays(15));
                day = day.plusDays(1)) {
            node(day, "08:00").remind();
        }

        assertThat(subjects())
                .containsExactly(
                        "Medspor: 1 tiltag nærmer sig evaluering",
                        "Medspor: 1 tiltag nærmer sig evaluering",
                        "Medspor: 1 tiltag nærmer sig evaluering",
                        "Medspor: 1 tiltag skulle have været evalueret",
                        "Medspor: 1 tiltag skulle have været evalueret");
        assertThat(texts())
                .extracting(it -> it.lines().filter(line -> line.contains("Frist:")).toList())
                .containsExactly(
                        List.of("  Frist: 1. marts 2026, om 90 dage."),
                        List.of("  Frist: 1. marts 2026, om 30 dage."),
                        List.of("  Frist: 1. marts 2026, om 7 dage."),
                        List.of("  Frist: 1. marts 2026, for 7 dage siden."),
                        List.of("  Frist: 1. marts 2026, for 14 dage siden."));
        assertThat(metrics.counter("medspor.reminder.letters", "outcome", "sent").count())
                .isEqualTo(5);
    }

    @Test
    void a_day_that_was_missed_is_told_late_and_once() {
        user("sekretær", Set.of(), Role.SECRETARY);
        owed.add(promise("Et ungeråd", NORTH, DUE));

        node(DUE.minusDays(20), "08:00").remind();
        node(DUE.minusDays(19), "08:00").remind();
        node(DUE.minusDays(8), "08:00").remind();

        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void what_was_moved_is_told_again_and_what_was_evaluated_is_not() {
        user("sekretær", Set.of(), Role.SECRETARY);
        UUID initiative = UUID.randomUUID();
        owed.add(promise(initiative, "Et ungeråd", NORTH, DUE));
        node(DUE.minusDays(30), "08:00").remind();

        owed.set(0, promise(initiative, "Et ungeråd", NORTH, DUE.plusDays(40)));
        node(DUE.minusDays(29), "08:00").remind();
        assertThat(server.getReceivedMessages()).hasSize(2);

        owed.clear();
        node(DUE.plusDays(60), "08:00").remind();
        assertThat(server.getReceivedMessages()).hasSize(2);
    }

    @Test
    void twice_run_and_on_two_nodes_is_once_sent_and_not_before_its_time() {
        user("sekretær", Set.of(), Role.SECRETARY);
        owed.add(promise("Et ungeråd", NORTH, DUE));
        DailyReminders early = node(DUE.minusDays(30), "06:59");
        DailyReminders one = node(DUE.minusDays(30), "07:00");

        early.remind();
        assertThat(server.getReceivedMessages()).isEmpty();
        one.remind();
        one.remind();
        node(DUE.minusDays(30), "07:00").remind();

        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(one.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void nodes_at_the_same_moment_send_once() throws Exception {
        user("sekretær", Set.of(), Role.SECRETARY);
        owed.add(promise("Et ungeråd", NORTH, DUE));
        var nodes =
                Stream.generate(() -> node(DUE.minusDays(30), "08:00"))
                        .limit(4)
                        .map(it -> Thread.ofVirtual().unstarted(it::remind))
                        .toList();

        nodes.forEach(Thread::start);
        for (Thread node : nodes) {
            node.join();
        }

        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void a_server_that_was_away_gets_each_letter_once(CapturedOutput output) {
        user("sekretær", Set.of(), Role.SECRETARY);
        user("hmu", Set.of(), Role.HMU);
        owed.add(promise("Et ungeråd", NORTH, DUE));
        server.stop();
        var clock = new SetClock(DUE.minusDays(30), "08:00");
        DailyReminders node = node(clock);

        node.remind();
        assertThat(node.health().getStatus()).isEqualTo(Status.DOWN);
        assertThat(node.health().getDetails()).containsEntry("errors", Set.of("MailSendException"));
        assertThat(metrics.counter("medspor.reminder.letters", "outcome", "refused").count())
                .isEqualTo(1);

        server.start();
        mail.setPort(server.getSmtp().getPort());
        node.remind();
        assertThat(server.getReceivedMessages()).as("not asked again at once").isEmpty();
        clock.set(DUE.minusDays(30), "08:10");
        node.remind();
        node.remind();

        assertThat(server.getReceivedMessages()).hasSize(2);
        assertThat(node.health().getStatus()).isEqualTo(Status.UP);
        assertThat(output.getAll().lines().filter(it -> it.contains("DailyReminders")))
                .singleElement()
                .asString()
                .contains("could not be sent")
                .doesNotContain("@skovby");
    }

    @Test
    void a_status_that_cannot_be_read_is_told_and_read_again(CapturedOutput output) {
        user("sekretær", Set.of(), Role.SECRETARY);
        owed.add(promise("Et ungeråd", NORTH, DUE));
        unreadable = Optional.of(new UncheckedIOException(new IOException("the disk is gone")));
        var clock = new SetClock(DUE.minusDays(30), "08:00");
        DailyReminders node = node(clock);

        node.remind();
        assertThat(node.health().getStatus()).isEqualTo(Status.DOWN);
        assertThat(node.health().getDetails())
                .containsEntry("unread", true)
                .containsEntry("errors", Set.of("UncheckedIOException"));
        assertThat(output.getAll()).contains("could not be read", "the disk is gone");

        unreadable = Optional.empty();
        clock.set(DUE.minusDays(30), "08:09");
        node.remind();
        assertThat(node.health().getStatus()).as("not read again at once").isEqualTo(Status.DOWN);
        clock.set(DUE.minusDays(30), "08:10");
        node.remind();
        assertThat(node.health().getStatus()).isEqualTo(Status.UP);
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void a_letter_that_is_refused_keeps_nobody_else_from_theirs() throws Exception {
        user("nord", Set.of(NORTH.id()), Role.LMU);
        user("syd", Set.of(SOUTH.id()), Role.LMU);
        owed.add(promise("Et ungeråd", NORTH, DUE));
        owed.add(promise("Roligere morgener", SOUTH, DUE));
        mail.unknown = Optional.of("nord@skovby.example");
        var clock = new SetClock(DUE.minusDays(30), "08:00");
        DailyReminders node = node(clock);

        node.remind();
        assertThat(receivers()).containsExactly("syd");
        assertThat(node.health().getDetails()).containsEntry("unsent", 1);

        mail.unknown = Optional.empty();
        clock.set(DUE.minusDays(29), "07:00");
        node.remind();
        assertThat(receivers()).containsExactly("syd", "nord");
        assertThat(node.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void everybody_is_told_of_what_they_answer_for_in_one_letter() throws Exception {
        user("sekretær", Set.of(), Role.SECRETARY);
        user("nord", Set.of(NORTH.id()), Role.LMU);
        user("hmu", Set.of(), Role.HMU);
        user("revisor", Set.of(NORTH.id()), Role.AUDITOR);
        UUID quiet = user("stille", Set.of(NORTH.id()), Role.LMU);
        var account = access.accounts().find(quiet).orElseThrow().account();
        access.ownMailbox().set(account, address("stille"), Optional.of(false));
        owed.add(promise("Et ungeråd", NORTH, DUE));
        owed.add(promise("Roligere\r\nmorgener", SOUTH, DUE.minusDays(60)));

        node(DUE.minusDays(30), "08:00").remind();

        assertThat(receivers()).containsExactlyInAnyOrder("sekretr", "nord", "hmu");
        assertThat(letterTo("nord")).contains("Et ungeråd").doesNotContain("Roligere");
        assertThat(letterTo("sekretr"))
                .contains(
                        "FRISTEN ER OVERSKREDET",
                        "Roligere morgener\n  Udvalg: LMU Syd. Evalueres af HMU Skovby.",
                        "for 30 dage siden",
                        "Tilstand: overskredet",
                        "EVALUERINGEN NÆRMER SIG",
                        "https://medspor.skovby.example/initiatives/"
                                + owed.getFirst().initiative(),
                        "slå dem fra på din konto: https://medspor.skovby.example/account");
    }

    private UUID user(String login, Set<UUID> bodies, Role role) {
        UUID id = UUID.randomUUID();
        access.administration().create(new NewAccount(id, new Login(login), Set.of(role), bodies));
        access.administration().writeTo(id, Optional.of(address(login)));
        return id;
    }

    private static MailAddress address(String login) {
        return new MailAddress(login.replace("æ", "") + "@skovby.example");
    }

    private static OpenPromise promise(String title, Body owner, LocalDate due) {
        return promise(UUID.randomUUID(), title, owner, due);
    }

    private static OpenPromise promise(UUID id, String title, Body owner, LocalDate due) {
        return new OpenPromise(id, 1, title, owner, HMU, due, CycleState.DUE_SOON, false);
    }

    private DailyReminders node(LocalDate day, String time) {
        return node(new SetClock(day, time));
    }

    private DailyReminders node(Clock clock) {
        var round =
                new ReminderRound(
                        access.accounts(),
                        this::read,
                        () -> Set.of(HMU.id()),
                        new ToldPromises(stores.records(), EventJson.mapper()),
                        new SentOnce(mail, stores.records(), "medspor@skovby.example"),
                        "https://medspor.skovby.example");
        return new DailyReminders(round, LocalTime.of(7, 0), clock, metrics);
    }

    private List<OpenPromise> read(LocalDate today) {
        unreadable.ifPresent(
                it -> {
                    throw it;
                });
        return owed.stream().map(it -> seenOn(it, today)).toList();
    }

    private static OpenPromise seenOn(OpenPromise it, LocalDate today) {
        return new OpenPromise(
                it.initiative(),
                it.cycle(),
                it.title(),
                it.owner(),
                it.evaluator(),
                it.due(),
                today.isAfter(it.due()) ? CycleState.OVERDUE : CycleState.DUE_SOON,
                it.paused());
    }

    private List<String> subjects() throws Exception {
        var subjects = new ArrayList<String>();
        for (MimeMessage it : server.getReceivedMessages()) {
            subjects.add(it.getSubject());
        }
        return subjects;
    }

    private List<String> texts() throws Exception {
        var texts = new ArrayList<String>();
        for (MimeMessage it : server.getReceivedMessages()) {
            texts.add(text(it));
        }
        return texts;
    }

    private List<String> receivers() throws Exception {
        var receivers = new ArrayList<String>();
        for (MimeMessage it : server.getReceivedMessages()) {
            receivers.add(it.getAllRecipients()[0].toString().replaceAll("@.*", ""));
        }
        return receivers;
    }

    private String letterTo(String login) throws Exception {
        return text(server.getReceivedMessages()[receivers().indexOf(login)]);
    }

    private static String text(MimeMessage it) throws Exception {
        return it.getContent().toString().replace("\r\n", "\n");
    }

    @SuppressWarnings("deprecation")
    private static PasswordEncoder plainly() {
        return NoOpPasswordEncoder.getInstance();
    }

    /** A mail server that may not know somebody. */
    private static final class PickyMail extends JavaMailSenderImpl {

        private Optional<String> unknown = Optional.empty();

        @Override
        public void send(MimeMessage letter) {
            try {
                String to = letter.getAllRecipients()[0].toString();
                if (unknown.filter(to::equals).isPresent()) {
                    throw new MailSendException(
                            Map.of(letter, new SendFailedException("550 unknown: " + to)));
                }
            } catch (MessagingException unreadable) {
                throw new MailPreparationException(unreadable);
            }
            super.send(letter);
        }
    }

    /** A clock in Denmark that stands still. */
    private static final class SetClock extends Clock {

        private Instant now = Instant.EPOCH;

        SetClock(LocalDate day, String time) {
            set(day, time);
        }

        final void set(LocalDate day, String time) {
            now = day.atTime(LocalTime.parse(time)).atZone(getZone()).toInstant();
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Europe/Copenhagen");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
