package dk.medspor.access;

import dk.medspor.access.Reach.Everything;
import dk.medspor.access.Reach.Nothing;
import dk.medspor.access.Reach.OwnBodies;
import dk.medspor.kernel.Actor;
import dk.medspor.kernel.Actor.Right;
import dk.medspor.kernel.CommandRejected;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** That somebody may do an operation, and to what. */
public final class Permit {

    private final Account account;
    private final Operation operation;
    private final Reach reach;
    private final Optional<UUID> subject;
    private final AccessJournal journal;

    Permit(Account account, Operation operation, Optional<UUID> subject, AccessJournal journal) {
        this.account = account;
        this.operation = operation;
        this.reach = AccessPolicy.reach(account, operation);
        this.subject = subject;
        this.journal = journal;
        if (reach instanceof Nothing) {
            throw refused();
        }
    }

    /** Who acts, with the roles held now and this permit as the right to do so. */
    public Actor actor() {
        Actor somebody = AccountDetails.actor(account);
        Right right = new Right(operation.name(), onlyBodies());
        return new Actor(somebody.user(), somebody.roles(), Optional.of(right));
    }

    public Account account() {
        return account;
    }

    /** The bodies whose things alone may be touched; empty when there is no such limit. */
    public Optional<Set<UUID>> onlyBodies() {
        return switch (reach) {
            case Everything _ -> Optional.empty();
            case OwnBodies(var ids) -> Optional.of(ids);
            case Nothing _ -> Optional.of(Set.of());
        };
    }

    /**
     * The bodies whose confidential items its holder may read; empty when those of all.
     *
     * @param top the bodies that whoever has the role {@link Role#HMU} is a member of
     */
    public Optional<Set<UUID>> memberOf(Supplier<Set<UUID>> top) {
        return switch (AccessPolicy.reach(account, Operation.READ_CONFIDENTIAL)) {
            case Everything _ -> Optional.empty();
            case OwnBodies(var ids) ->
                    Optional.of(account.roles().contains(Role.HMU) ? both(ids, top.get()) : ids);
            case Nothing _ -> Optional.of(Set.of());
        };
    }

    private static Set<UUID> both(Set<UUID> some, Set<UUID> more) {
        return Stream.concat(some.stream(), more.stream()).collect(Collectors.toSet());
    }

    /**
     * Goes on only within the permitted bodies. Under a limit, what belongs to another body and
     * what is not there at all are refused alike, so that nothing tells them apart.
     *
     * @param owner the body that the thing belongs to, looked up only under a limit
     * @throws NotAllowed when it lies outside
     */
    public void requireWithin(Supplier<Optional<UUID>> owner) {
        Optional<Set<UUID>> only = onlyBodies();
        if (only.isPresent() && owner.get().filter(only.get()::contains).isEmpty()) {
            throw refused();
        }
    }

    /**
     * Goes on only when the thing concerns one of the permitted bodies, as {@link #requireWithin}.
     *
     * @param concerned the bodies that it concerns, looked up only under a limit
     */
    public void requireConcerning(Supplier<? extends Collection<UUID>> concerned) {
        Optional<Set<UUID>> only = onlyBodies();
        if (only.isPresent() && concerned.get().stream().noneMatch(only.get()::contains)) {
            throw refused();
        }
    }

    public void requireWithin(UUID owner) {
        requireWithin(() -> Optional.of(owner));
    }

    /** Changes an account under this permit; what becomes of it goes to the journal. */
    public <T extends ChangedAccount> T journalled(Supplier<T> work) {
        T changed = journalledOnRefusal(work);
        journal.changed(Optional.of(account.id()), operation.name(), changed);
        return changed;
    }

    /** Does something under this permit; if a rule refuses it, that goes to the journal. */
    public <T> T journalledOnRefusal(Supplier<T> work) {
        try {
            return work.get();
        } catch (CommandRejected rejected) {
            String reason = rejected.reason().getClass().getSimpleName();
            journal.refused(account.id().toString(), operation.name(), reason, subject);
            throw rejected;
        }
    }

    /** Writes to the journal that the details of these persons were shown, or written. */
    public void handled(List<UUID> persons) {
        if (!persons.isEmpty()) {
            journal.handled(account.id().toString(), operation.name(), persons);
        }
    }

    private NotAllowed refused() {
        journal.refused(
                account.id().toString(), operation.name(), JournalEntry.NOT_ALLOWED, subject);
        return new NotAllowed(operation);
    }
}
