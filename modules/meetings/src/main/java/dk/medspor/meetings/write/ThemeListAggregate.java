package dk.medspor.meetings.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dk.medspor.meetings.ThemeListCommand;
import dk.medspor.meetings.ThemeListCommand.AddTheme;
import dk.medspor.meetings.ThemeListCommand.CodeContribution;
import dk.medspor.meetings.ThemeListCommand.DescribeTheme;
import dk.medspor.meetings.ThemeListCommand.MergeThemes;
import dk.medspor.meetings.ThemeListCommand.OpenThemeList;
import dk.medspor.meetings.ThemeListCommand.RecodeContribution;
import dk.medspor.meetings.ThemeListCommand.SplitTheme;
import dk.medspor.meetings.ThemeListCommand.UndoStep;
import dk.medspor.meetings.ThemeListEvent;
import dk.medspor.meetings.ThemeListId;
import dk.medspor.meetings.domain.ThemeList;
import java.time.Clock;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

@Aggregate
class ThemeListAggregate {

    @AggregateIdentifier @Nullable ThemeListId id;
    private ThemeList state = ThemeList.unknown();

    @Handles
    void handle(OpenThemeList command, Clock clock) {
        decide(command, clock);
    }

    @Handles
    void handle(AddTheme command, Clock clock) {
        decide(command, clock);
    }

    @Handles
    void handle(DescribeTheme command, Clock clock) {
        decide(command, clock);
    }

    @Handles
    void handle(MergeThemes command, Clock clock) {
        decide(command, clock);
    }

    @Handles
    void handle(SplitTheme command, Clock clock) {
        decide(command, clock);
    }

    @Handles
    void handle(CodeContribution command, Clock clock) {
        decide(command, clock);
    }

    @Handles
    void handle(RecodeContribution command, Clock clock) {
        decide(command, clock);
    }

    @Handles
    void handle(UndoStep command, Clock clock) {
        decide(command, clock);
    }

    private void decide(ThemeListCommand command, Clock clock) {
        ThemeList.decide(command, state, clock.instant()).orThrow().forEach(it -> apply(it));
    }

    @EventSourcingHandler
    void on(ThemeListEvent event) {
        id = event.listId();
        state = ThemeList.evolve(state, event);
    }
}
