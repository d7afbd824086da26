package com.example;

import io.firegrade.testing.PackCases;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Every case of the pack is a test, with its line. */
class PackTest {

    @TestFactory
    Stream<DynamicNode> cases() {
        return PackCases.tests(OldTown.BOOK, OldTown.PACK);
    }
}
