package dk.medspor.storage.mutants;

import dk.medspor.storage.AppendOutcome;
import dk.medspor.storage.AppendOutcome.Appended;
import dk.medspor.storage.LogTime;
import dk.medspor.storage.NewCommit;
import dk.medspor.storage.StoredCommit;
import dk.medspor.storage.log.ClaimedPlaces;
import dk.medspor.storage.log.LogTail;
import dk.medspor.storage.log.PendingAppend;
import dk.medspor.storage.log.PublishedHead;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes groups for a node, on one thread, optimistically behind the end that it last knew. */
final class NodeWriter {

    private final Shelf shelf;
    private final Fault fault;
    private final Clock clock;
    private final PublishedHead published;
    private final long epoch;
    private LogTail tail;

    NodeWriter(Shelf shelf, Fault fault, Clock clock, PublishedHead published) {
        this.shelf = shelf;
        this.fault = fault;
        this.clock = clock;
        this.published = published;
        this.epoch = shelf.nextOpening();
        this.tail = shelf.tail();
    }

    /** A member that wants what one before it wants comes after it, and then meets the shelf. */
    void write(List<PendingAppend> group) {
        List<PendingAppend> together = new ArrayList<>();
        List<PendingAppend> later = new ArrayList<>();
        ClaimedPlaces claimed = ClaimedPlaces.ofGroup();
        for (PendingAppend member : group) {
            Optional<AppendOutcome> ownConflict = ClaimedPlaces.ofGroup().claim(member.commit());
            if (ownConflict.isPresent()) {
                member.resolve(ownConflict.get());
            } else if (claimed.claim(member.commit()).isPresent()
                    && fault != Fault.MEMBERS_NOT_COMPARED) {
                later.add(member);
            } else {
                together.add(member);
            }
        }
        writeTogether(together);
        if (!later.isEmpty()) {
            write(later);
        }
    }

    private void writeTogether(List<PendingAppend> members) {
        while (!members.isEmpty()) {
            List<StoredCommit> chained = chained(members);
            switch (put(chained)) {
                case Shelf.Reply.Taken _ -> {
                    acknowledge(members, chained);
                    return;
                }
                case Shelf.Reply.PositionTaken _ -> tail = shelf.tail();
                case Shelf.Reply.Refused(var commit, var reason) -> {
                    members.stream()
                            .filter(it -> it.commit().id().equals(commit))
                            .forEach(it -> it.resolve(reason));
                    members.removeIf(it -> it.commit().id().equals(commit));
                }
                case Shelf.Reply.Silence _ -> throw new AssertionError("Was asked again");
            }
        }
    }

    /** Asks until there is a reply; a position that is taken may be taken by the first request. */
    private Shelf.Reply put(List<StoredCommit> chained) {
        Shelf.Reply reply = shelf.put(chained);
        while (reply instanceof Shelf.Reply.Silence) {
            reply = shelf.put(chained);
        }
        return reply instanceof Shelf.Reply.PositionTaken
                        && fault != Fault.EVERY_DUPLICATE_FOREIGN
                        && shelf.holds(chained.getFirst())
                ? new Shelf.Reply.Taken()
                : reply;
    }

    private void acknowledge(List<PendingAppend> members, List<StoredCommit> stored) {
        tail = Shelf.tail(stored);
        published.moveTo(tail.head());
        for (int i = 0; i < members.size(); i++) {
            StoredCommit commit = stored.get(i);
            members.get(i)
                    .resolve(
                            new Appended(
                                    commit.firstPosition(),
                                    commit.lastPosition(),
                                    commit.recordedAt()));
        }
    }

    private List<StoredCommit> chained(List<PendingAppend> members) {
        List<StoredCommit> chained = new ArrayList<>();
        LogTail before = tail;
        for (PendingAppend member : members) {
            NewCommit commit = member.commit();
            LogTail after = before.after(fault.asHashed(commit), clock.instant());
            chained.add(
                    new StoredCommit(
                            before.head().position() + 1,
                            commit.id(),
                            epoch,
                            LogTime.ofMicros(after.recordedAt()),
                            LogTime.ofMicros(after.latestEventAt()),
                            commit.command(),
                            after.head().hash(),
                            commit.events()));
            before = after;
        }
        return chained;
    }
}
