package dk.medspor.meetings.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dk.medspor.meetings.ThemeDayCommand;
import dk.medspor.meetings.ThemeDayCommand.ChangeGroup;
import dk.medspor.meetings.ThemeDayCommand.DisbandGroup;
import dk.medspor.meetings.ThemeDayCommand.FormGroup;
import dk.medspor.meetings.ThemeDayCommand.LayOutThemeDay;
import dk.medspor.meetings.ThemeDayEvent;
import dk.medspor.meetings.ThemeDayId;
import dk.medspor.meetings.ThemeDayPlan;
import dk.medspor.meetings.domain.ThemeDayRules;
import java.util.Optional;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

@Aggregate
class ThemeDayAggregate {

    @AggregateIdentifier @Nullable ThemeDayId id;
    private Optional<ThemeDayPlan> plan = Optional.empty();

    @Handles
    void handle(LayOutThemeDay command) {
        decide(command);
    }

    @Handles
    void handle(FormGroup command) {
        decide(command);
    }

    @Handles
    void handle(ChangeGroup command) {
        decide(command);
    }

    @Handles
    void handle(DisbandGroup command) {
        decide(command);
    }

    private void decide(ThemeDayCommand command) {
        ThemeDayRules.decide(command, plan).orThrow().forEach(it -> apply(it));
    }

    @EventSourcingHandler
    void on(ThemeDayEvent event) {
        id = event.themeDayId();
        plan = Optional.of(ThemeDayPlan.after(plan, event));
    }
}
