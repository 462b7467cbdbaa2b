package dk.medspor.status.agreement;

import dk.medspor.kernel.DomainEvent;
import dk.medspor.kernel.DueTime;
import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.Chairing;
import dk.medspor.medbodies.Forum;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.medbodies.Office;
import dk.medspor.meetings.AgendaCommand.ChangeAgendaItem;
import dk.medspor.meetings.AgendaCommand.DeferAgendaItem;
import dk.medspor.meetings.AgendaCommand.LiftConfidentiality;
import dk.medspor.meetings.AgendaCommand.MakeItemConfidential;
import dk.medspor.meetings.AgendaCommand.OrderAgenda;
import dk.medspor.meetings.AgendaCommand.ProposeAgendaItem;
import dk.medspor.meetings.AgendaCommand.ReferAgendaItem;
import dk.medspor.meetings.AgendaCommand.RemoveAgendaItem;
import dk.medspor.meetings.AgendaCommand.TakeUpItem;
import dk.medspor.meetings.AgendaDeadlines;
import dk.medspor.meetings.AgendaEvent.AgendaItemDeferred;
import dk.medspor.meetings.AgendaEvent.AgendaItemReferred;
import dk.medspor.meetings.ArrangementCommand.CancelMeeting;
import dk.medspor.meetings.ArrangementCommand.HoldPlannedMeeting;
import dk.medspor.meetings.ArrangementCommand.MoveMeeting;
import dk.medspor.meetings.ArrangementCommand.PlanMeeting;
import dk.medspor.meetings.FollowUp;
import dk.medspor.meetings.ItemContent;
import dk.medspor.meetings.ItemPurpose;
import dk.medspor.meetings.ItemRef;
import dk.medspor.meetings.MeetingCommand;
import dk.medspor.meetings.MeetingDetails;
import dk.medspor.meetings.MeetingEvent;
import dk.medspor.meetings.MeetingId;
import dk.medspor.meetings.MeetingKind;
import dk.medspor.meetings.MinutesCommand.AmendMinutes;
import dk.medspor.meetings.MinutesCommand.ApproveMinutes;
import dk.medspor.meetings.MinutesCommand.ConfirmMinutes;
import dk.medspor.meetings.MinutesCommand.DistributeMinutes;
import dk.medspor.meetings.MinutesCommand.DraftMinutes;
import dk.medspor.meetings.MinutesCommand.EditMinutes;
import dk.medspor.meetings.MinutesCommand.LaterMeeting;
import dk.medspor.meetings.MinutesCommand.SubmitMinutes;
import dk.medspor.meetings.ProceedingsCommand.AgreeFollowUp;
import dk.medspor.meetings.ProceedingsCommand.CloseFollowUp;
import dk.medspor.meetings.ProceedingsCommand.ReopenFollowUp;
import dk.medspor.meetings.TimeAndPlace;
import dk.medspor.meetings.WaitingItem;
import dk.medspor.meetings.domain.Meeting;
import dk.medspor.people.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * What may have been recorded of some meetings of two bodies: agendas, follow-ups, what was sent
 * on, minutes. What is taken up may have been taken up elsewhere a moment before. The same seed
 * tells the same story.
 */
final class RandomMeetings {

    static final LocalDate FIRST_DAY = LocalDate.of(2020, 2, 1);
    static final List<MedBodyId> BODIES = RandomMunicipality.BODIES.subList(0, 2);
    static final List<MeetingId> MEETINGS =
            IntStream.range(0, 6).mapToObj(it -> new MeetingId(new UUID(7, it))).toList();

    private static final PersonId SOMEBODY = new PersonId(new UUID(9, 9));
    private static final Protected<String> SALT = Protected.text("00ff");

    private final Random random;
    private final Map<MeetingId, Ruled<MeetingCommand, Meeting, MeetingEvent>> ruled =
            new HashMap<>();
    private final List<DomainEvent> events = new ArrayList<>();
    private int written;

    private RandomMeetings(long seed) {
        this.random = new Random(seed);
    }

    static List<DomainEvent> story(long seed, int steps) {
        var meetings = new RandomMeetings(seed);
        for (int step = 0; step < steps; step++) {
            MeetingId id = meetings.one(MEETINGS);
            meetings.events.addAll(meetings.next(id));
        }
        return meetings.events;
    }

    static MedBodyId bodyOf(MeetingId id) {
        return BODIES.get((int) (id.value().getLeastSignificantBits() % BODIES.size()));
    }

    private List<MeetingEvent> next(MeetingId id) {
        boolean known = ruled.containsKey(id);
        return ruled.computeIfAbsent(
                        id,
                        _ -> new Ruled<>(Meeting::decide, Meeting::evolve, new Meeting.Unknown()))
                .after(known ? command(id) : plan(id));
    }

    /** Each body meets every other month. */
    private MeetingCommand plan(MeetingId id) {
        LocalDate date = date(id);
        return new PlanMeeting(
                id,
                new MeetingDetails(
                        bodyOf(id), MeetingKind.ORDINARY, date, words(), Optional.empty()),
                TimeAndPlace.UNSAID,
                List.of(),
                List.of(),
                List.of(content()),
                date.minusDays(50));
    }

    private static LocalDate date(MeetingId id) {
        return FIRST_DAY.plusDays(60 * id.value().getLeastSignificantBits());
    }

    private MeetingCommand command(MeetingId id) {
        LocalDate before = date(id).minusDays(random.nextInt(50));
        LocalDate after = date(id).plusDays(random.nextInt(130));
        int item = 1 + random.nextInt(4);
        return switch (random.nextInt(28)) {
            case 0, 1 ->
                    new ProposeAgendaItem(
                            id,
                            before,
                            content(),
                            Optional.of(words()),
                            AgendaDeadlines.USUAL,
                            random.nextInt(5) == 0 ? Optional.of(words()) : Optional.empty());
            case 2 -> new ChangeAgendaItem(id, item, before, content(), Optional.of(words()));
            case 3 -> new RemoveAgendaItem(id, item, before, words());
            case 4 -> new DeferAgendaItem(id, item, after, words());
            case 5 -> refer(id, item, after);
            case 6, 7 -> takeUp(id, before);
            case 8 -> order(id, before);
            case 9 ->
                    random.nextInt(9) > 0
                            ? new HoldPlannedMeeting(id)
                            : new CancelMeeting(id, before, words());
            case 10 -> new HoldPlannedMeeting(id);
            case 11 ->
                    new MoveMeeting(
                            id,
                            before,
                            date(id).plusDays(random.nextInt(9)),
                            TimeAndPlace.UNSAID,
                            words());
            case 12, 13 ->
                    new AgreeFollowUp(
                            id,
                            Optional.empty(),
                            words(),
                            Optional.empty(),
                            Optional.empty(),
                            true,
                            new DueTime(
                                    words(), Optional.empty(), Optional.empty(), Optional.empty()));
            case 14 ->
                    new CloseFollowUp(
                            id, item, new FollowUp.Closing(after, FollowUp.Result.DONE, words()));
            case 15 -> new ReopenFollowUp(id, item, words());
            case 16 -> new DraftMinutes(id, soon(id), Optional.of(words()), SALT);
            case 17 ->
                    new EditMinutes(id, soon(id), Optional.empty(), words(), Optional.of(words()));
            case 18, 19 -> new SubmitMinutes(id, soon(id), random.nextInt(4) > 0);
            case 20, 21, 22 -> approve(id);
            case 23 ->
                    new DistributeMinutes(
                            id,
                            versionOf(id),
                            soon(id),
                            List.of(SOMEBODY),
                            List.of(),
                            List.of(),
                            List.of());
            case 24 -> new ConfirmMinutes(id, versionOf(id), at(id), later(id));
            case 25 -> new MakeItemConfidential(id, item, words());
            case 26 -> new LiftConfidentiality(id, item, words());
            default -> new AmendMinutes(id, at(id), later(id), Optional.empty(), words(), words());
        };
    }

    private ReferAgendaItem refer(MeetingId id, int item, LocalDate on) {
        var to = new Forum(Forum.Kind.BODY, Optional.of(one(BODIES)), Optional.empty());
        return new ReferAgendaItem(id, item, on, to, true, Optional.empty());
    }

    private TakeUpItem takeUp(MeetingId id, LocalDate on) {
        List<ItemRef> sent =
                events.stream()
                        .flatMap(
                                it ->
                                        switch (it) {
                                            case AgendaItemDeferred e
                                                    when e.bodyId().equals(bodyOf(id)) ->
                                                    Optional.of(
                                                            new ItemRef(e.meetingId(), e.item()))
                                                            .stream();
                                            case AgendaItemReferred e
                                                    when e.to().bodyId()
                                                            .filter(bodyOf(id)::equals)
                                                            .isPresent() ->
                                                    Optional.of(
                                                            new ItemRef(e.meetingId(), e.item()))
                                                            .stream();
                                            default -> Optional.<ItemRef>empty().stream();
                                        })
                        .toList();
        return sent.isEmpty()
                ? new TakeUpItem(id, on, at(id), Optional.empty())
                : new TakeUpItem(
                        id, on, one(sent), Optional.of(new WaitingItem(bodyOf(id), content())));
    }

    private OrderAgenda order(MeetingId id, LocalDate on) {
        List<Integer> all =
                new ArrayList<>(IntStream.rangeClosed(1, 1 + random.nextInt(4)).boxed().toList());
        Collections.shuffle(all, random);
        return new OrderAgenda(id, on, all);
    }

    private ApproveMinutes approve(MeetingId id) {
        Office office = one(List.of(Office.values()));
        return new ApproveMinutes(
                id,
                versionOf(id),
                soon(id),
                SOMEBODY,
                Optional.of(new Chairing(office, office.side())));
    }

    /** Mostly the one that stands. */
    private int versionOf(MeetingId id) {
        return Math.max(1, NaiveMeetings.versions(events, id) - random.nextInt(8) / 7);
    }

    /** Minutes are written before the body meets again, as a rule. */
    private LocalDate soon(MeetingId id) {
        return NaiveMeetings.lastOfMinutes(events, id)
                .orElse(date(id).plusDays(9))
                .plusDays(random.nextInt(4));
    }

    private ItemRef at(MeetingId id) {
        int index = (int) id.value().getLeastSignificantBits() + 2;
        return new ItemRef(MEETINGS.get(index % MEETINGS.size()), 1);
    }

    private Optional<LaterMeeting> later(MeetingId id) {
        MeetingId next = at(id).meetingId();
        return Optional.of(
                new LaterMeeting(List.of(bodyOf(next)), NaiveMeetings.heldOn(events, next), true));
    }

    private ItemContent content() {
        return new ItemContent(
                words(), ItemPurpose.DECISION, Optional.empty(), List.of(), Optional.empty());
    }

    private Protected<String> words() {
        return Protected.text("Ord " + ++written);
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
