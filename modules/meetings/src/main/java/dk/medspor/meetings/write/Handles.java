package dk.medspor.meetings.write;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;

/**
 * Handles a command whether or not the aggregate is there already: what must not be missing, or be
 * there before, is for the rules to say.
 */
@CommandHandler
@CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface Handles {}
