package dk.medspor.eventlog;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import java.time.Clock;
import java.time.Instant;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.jspecify.annotations.Nullable;

/** Stops the clock that a command's handler reads at {@link EventMetadata#DECIDED_AT}. */
record DecisionMoments(Clock clock) implements ParameterResolverFactory {

    @Override
    public @Nullable ParameterResolver<Clock> createInstance(
            Executable handler, Parameter[] parameters, int index) {
        return parameters[index].getType() == Clock.class ? new Moment(clock) : null;
    }

    private record Moment(Clock clock) implements ParameterResolver<Clock> {

        @Override
        public Clock resolveParameterValue(Message<?> message) {
            Object moment = message.getMetaData().get(EventMetadata.DECIDED_AT);
            return moment == null
                    ? clock
                    : Clock.fixed(Instant.parse(moment.toString()), clock.getZone());
        }

        @Override
        public boolean matches(Message<?> message) {
            return true;
        }
    }
}
