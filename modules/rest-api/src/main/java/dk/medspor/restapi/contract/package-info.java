/**
 * The contract of the API as an OpenAPI 3.1 document, and as a page for people.
 *
 * <p>What can be known from the code is taken from the code: addresses, parameters, and the form of
 * requests and answers from their records. Words and examples stand in resources beside this
 * package, so that controllers stay as short as they are. The examples tell one story, in the order
 * in which they can be sent to an empty Medspor.
 */
@NullMarked
package dk.medspor.restapi.contract;

import org.jspecify.annotations.NullMarked;
