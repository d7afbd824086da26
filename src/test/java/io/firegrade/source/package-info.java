/** Tests of texts, trees and messages. */
@NullMarked
package io.firegrade.source;

import org.jspecify.annotations.NullMarked;
