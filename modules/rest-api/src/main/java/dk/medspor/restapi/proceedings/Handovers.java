package dk.medspor.restapi.proceedings;

import dk.medspor.eventlog.Commands;
import dk.medspor.eventlog.Conditions;
import dk.medspor.kernel.Actor;
import dk.medspor.kernel.Protected;
import dk.medspor.meetings.MeetingDossier;
import dk.medspor.meetings.MeetingDossierRegister;
import dk.medspor.meetings.MeetingId;
import dk.medspor.meetings.ProceedingsCommand.HandOn;
import dk.medspor.meetings.ProceedingsCommand.HandOverFollowUps;
import dk.medspor.restapi.proceedings.ProceedingsRequests.HandoverRequest;
import dk.medspor.restapi.proceedings.ProceedingsRequests.HandoversRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Hands over what several meetings agreed, one meeting after another. What its new actor has
 * already is not handed over again, so that a request that broke off is sent once more under its
 * key and goes on where it was.
 */
@Component
class Handovers {

    private final Commands commands;
    private final MeetingDossierRegister meetings;

    Handovers(Commands commands, MeetingDossierRegister meetings) {
        this.commands = commands;
        this.meetings = meetings;
    }

    /** The position of the last event; the conditions are those of the first meeting. */
    long handOver(HandoversRequest request, Actor actor, Conditions conditions) {
        Map<MeetingId, List<HandOn>> byMeeting =
                request.followUps().stream()
                        .collect(
                                Collectors.groupingBy(
                                        it -> new MeetingId(it.meetingId()),
                                        LinkedHashMap::new,
                                        Collectors.mapping(
                                                HandoverRequest::handOn, Collectors.toList())));
        MeetingId first = new MeetingId(request.followUps().getFirst().meetingId());
        long position =
                commands.send(
                        command(request, first, Objects.requireNonNull(byMeeting.remove(first))),
                        actor,
                        conditions);
        for (var it : byMeeting.entrySet()) {
            List<HandOn> left = left(it.getKey(), it.getValue());
            if (!left.isEmpty()) {
                position = commands.send(command(request, it.getKey(), left), actor);
            }
        }
        return position;
    }

    private static HandOverFollowUps command(
            HandoversRequest request, MeetingId meeting, List<HandOn> to) {
        return new HandOverFollowUps(meeting, request.on(), to, Protected.text(request.reason()));
    }

    private List<HandOn> left(MeetingId meeting, List<HandOn> all) {
        return meetings.find(meeting)
                .map(MeetingDossier::proceedings)
                .map(
                        its ->
                                all.stream()
                                        .filter(
                                                it ->
                                                        its.actor(it.number())
                                                                .filter(it.actor()::equals)
                                                                .isEmpty())
                                        .toList())
                .orElse(all);
    }
}
