package dk.medspor.reminders;

import dk.medspor.access.Account;
import dk.medspor.access.Accounts;
import dk.medspor.access.Mailbox;
import dk.medspor.access.Remit;
import dk.medspor.mail.SentOnce;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.mail.MailException;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.MailSendException;

/** Writes to everybody who is to be reminded today. */
final class ReminderRound {

    private static final int BATCH = 500;

    private final Accounts accounts;
    private final Function<LocalDate, List<OpenPromise>> promises;
    private final Supplier<Set<UUID>> mainBodies;
    private final ToldPromises told;
    private final SentOnce post;
    private final String url;

    /**
     * @param promises what is owed on a day
     * @param mainBodies the bodies that the role HMU is a member of
     * @param url where Medspor is reached, without a slash at the end
     */
    ReminderRound(
            Accounts accounts,
            Function<LocalDate, List<OpenPromise>> promises,
            Supplier<Set<UUID>> mainBodies,
            ToldPromises told,
            SentOnce post,
            String url) {
        this.accounts = accounts;
        this.promises = promises;
        this.mainBodies = mainBodies;
        this.told = told;
        this.post = post;
        this.url = url;
    }

    /**
     * What became of a round.
     *
     * @param sent how many letters went
     * @param refused why the others did not, by the type of the failure
     */
    record Outcome(int sent, List<String> refused) {
        Outcome {
            refused = List.copyOf(refused);
        }
    }

    /**
     * Writes to everybody once. A letter that is refused keeps nobody else from theirs, but a
     * server that is away is not asked again for each of them.
     */
    Outcome on(LocalDate today) {
        List<OpenPromise> open = promises.apply(today);
        Set<UUID> top = mainBodies.get();
        int sent = 0;
        var refused = new ArrayList<String>();
        for (Account account : reminded().toList()) {
            try {
                if (write(account, open, top, today)) {
                    sent++;
                }
            } catch (MailException failure) {
                refused.add(failure.getClass().getSimpleName());
                if (isAway(failure)) {
                    break;
                }
            }
        }
        return new Outcome(sent, refused);
    }

    private Stream<Account> reminded() {
        return IntStream.iterate(0, it -> (long) it * BATCH < accounts.count(), it -> it + 1)
                .boxed()
                .flatMap(it -> accounts.page(it, BATCH).stream())
                .map(Accounts.Versioned::account)
                .filter(it -> it.mailbox().filter(Mailbox::reminders).isPresent());
    }

    private boolean write(Account account, List<OpenPromise> open, Set<UUID> top, LocalDate today) {
        Optional<Mailbox> mailbox = account.mailbox();
        Remit remit = Remit.of(account);
        List<OpenPromise> its =
                open.stream()
                        .filter(it -> remit.covers(it.owner().id(), it.evaluator().id(), top))
                        .toList();
        List<OpenPromise> untold = told.claim(account.id(), its, today);
        if (untold.isEmpty() || mailbox.isEmpty()) {
            return false;
        }
        try {
            String address = mailbox.get().address().value();
            return post.send(new ReminderLetter(url, today).about(untold, account.id(), address));
        } catch (MailException failure) {
            told.release(account.id(), untold, today);
            throw failure;
        }
    }

    /** One letter's own fault has no cause besides the letter. */
    private static boolean isAway(MailException failure) {
        boolean ofTheLetter =
                failure instanceof MailPreparationException
                        || (failure instanceof MailSendException && failure.getCause() == null);
        return !ofTheLetter;
    }
}
