/** The rules of recommendations and process plans: pure. */
@NullMarked
package dk.medspor.recommendations.domain;

import org.jspecify.annotations.NullMarked;
