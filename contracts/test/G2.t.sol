// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {Fp} from "../src/libraries/Fp.sol";
import {Fp2} from "../src/libraries/Fp2.sol";
import {G2, G2Jacobian, G2Point} from "../src/libraries/G2.sol";
import {HashToG2} from "../src/libraries/HashToG2.sol";
import {BlsSigner} from "./support/BlsSigner.sol";
import {TestBase} from "./support/TestBase.sol";

/// @title Laws of the arithmetic, and the corners that signatures never meet.
contract G2Test is TestBase {
    function element(uint256 c0, uint256 c1) private pure returns (Fp2 memory) {
        return Fp2(c0 % Fp.P, c1 % Fp.P);
    }

    function somePoint() private view returns (G2Point memory) {
        return HashToG2.hashToG2("a message", bytes32(uint256(7)));
    }

    function assertSame(G2Jacobian memory left, G2Jacobian memory right, string memory what) private view {
        vm.assertEq(abi.encode(G2.toAffine(left)), abi.encode(G2.toAffine(right)), what);
    }

    function assertEqual(Fp2 memory left, Fp2 memory right, string memory what) private pure {
        vm.assertEq(abi.encode(left), abi.encode(right), what);
    }

    function testFuzz_field_laws(uint256 a0, uint256 a1, uint256 b0, uint256 b1) public view {
        Fp2 memory a = element(a0, a1);
        Fp2 memory b = element(b0, b1);
        Fp2 memory one = Fp2(1, 0);
        assertEqual(a.add(b).sub(b), a, "subtraction undoes addition");
        assertEqual(a.mul(b), b.mul(a), "multiplication commutes");
        assertEqual(a.square(), a.mul(a), "square");
        assertEqual(a.add(b).square(), a.square().add(a.mul(b).double()).add(b.square()), "binomial");
        assertEqual(a.negate().add(a), Fp2(0, 0), "negation");
        assertEqual(a.conjugate().mul(b.conjugate()), a.mul(b).conjugate(), "conjugation");
        if (!a.isZero()) assertEqual(a.mul(a.inverse()), one, "inverse");
    }

    function testFuzz_root_squares_to_its_argument(uint256 a0, uint256 a1) public view {
        Fp2 memory square = element(a0, a1).square();
        (Fp2 memory root, bool found) = square.sqrt();
        vm.assertTrue(found == (square.c1 != 0), "every square with two components has a root");
        if (found) assertEqual(root.square(), square, "root");
    }

    function test_root_with_a_zero_component_is_not_found() public view {
        (, bool ofReal) = Fp2(4, 0).sqrt();
        vm.assertFalse(ofReal, "root of 4");
        (, bool ofZero) = Fp2(0, 0).sqrt();
        vm.assertFalse(ofZero, "root of 0");
        assertEqual(Fp2(0, 0).inverse(), Fp2(0, 0), "inverse of 0");
    }

    function testFuzz_multiplication_distributes(uint256 a, uint256 b) public view {
        a = bound(a, 0, type(uint128).max);
        b = bound(b, 0, type(uint128).max);
        G2Point memory p = somePoint();
        G2Jacobian memory sum = G2.mul(p, a);
        G2.add(sum, G2.mul(p, b));
        assertSame(sum, G2.mul(p, a + b), "(a + b)P");
    }

    function test_the_order_of_the_group_annihilates() public view {
        vm.assertTrue(G2.mul(somePoint(), BlsSigner.ORDER).z.isZero(), "nP");
        vm.assertTrue(G2.mul(somePoint(), 0).z.isZero(), "0P");
        assertSame(G2.mul(somePoint(), 1), G2.toJacobian(somePoint()), "1P");
    }

    function test_sums_with_infinity_itself_and_the_opposite() public view {
        G2Jacobian memory infinity = G2.toJacobian(G2Point(Fp2(0, 0), Fp2(0, 0)));
        vm.assertTrue(infinity.z.isZero(), "infinity");

        G2Jacobian memory sum = G2.mul(somePoint(), 5);
        G2.add(sum, infinity);
        assertSame(sum, G2.mul(somePoint(), 5), "P + 0");
        G2.add(infinity, sum);
        assertSame(infinity, sum, "0 + P");
        G2.add(sum, G2.mul(somePoint(), 5));
        assertSame(sum, G2.mul(somePoint(), 10), "P + P");
        G2.add(sum, G2.mul(somePoint(), BlsSigner.ORDER - 10));
        vm.assertTrue(sum.z.isZero(), "P - P");
        vm.assertEq(abi.encode(G2.toAffine(sum)), new bytes(128), "infinity in affine form");
    }
}
