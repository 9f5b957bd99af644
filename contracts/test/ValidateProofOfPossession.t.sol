// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {IServiceNodeRewards} from "../src/interfaces/IServiceNodeRewards.sol";
import {BLSSignatureParams} from "../src/libraries/Bls.sol";
import {Fp} from "../src/libraries/Fp.sol";
import {G1Point} from "../src/libraries/G1.sol";
import {G2, G2Point} from "../src/libraries/G2.sol";
import {HashToG2} from "../src/libraries/HashToG2.sol";
import {StakingTest} from "./support/StakingTest.sol";

contract ValidateProofOfPossessionTest is StakingTest {
    address private immutable operator = wallet(1);

    function validate(G1Point memory key, BLSSignatureParams memory signature) private {
        rewards.validateProofOfPossession{gas: 3_000_000}(key, signature, operator, ed25519Key(1));
    }

    function testFuzz_error_well_formed_signature_of_another_key(uint256 number) public {
        number = bound(number, 2, type(uint128).max);
        BLSSignatureParams memory signature = proof(number, operator);
        G1Point memory key = blsKey(1);
        vm.expectRevert(IServiceNodeRewards.InvalidBLSProofOfPossession.selector);
        validate(key, signature);
    }

    function test_error_null_signature_of_a_real_key() public {
        G1Point memory key = blsKey(1);
        vm.expectRevert(IServiceNodeRewards.InvalidBLSProofOfPossession.selector);
        validate(key, BLSSignatureParams(0, 0, 0, 0));
    }

    function test_error_signature_with_the_imaginary_part_first() public {
        BLSSignatureParams memory s = proof(1, operator);
        expectMalformed(blsKey(1), BLSSignatureParams(s.sigs1, s.sigs0, s.sigs3, s.sigs2));
    }

    function test_error_signature_coordinate_not_reduced() public {
        BLSSignatureParams memory s = proof(1, operator);
        s.sigs0 += Fp.P;
        expectMalformed(blsKey(1), s);
    }

    function test_error_signature_outside_the_subgroup() public {
        bytes32[4] memory uniform;
        (G2Point memory point, bool found) = HashToG2.mapToCurve(uniform);
        for (uint256 i = 1; !found; ++i) {
            uniform[1] = bytes32(i << 128);
            (point, found) = HashToG2.mapToCurve(uniform);
        }
        expectMalformed(blsKey(1), BLSSignatureParams(point.x.c0, point.x.c1, point.y.c0, point.y.c1));
    }

    function test_error_public_key_off_the_curve() public {
        G1Point memory key = blsKey(1);
        key.Y ^= 1;
        expectMalformed(key, proof(1, operator));
    }

    function test_error_public_key_with_an_unreduced_x() public {
        G1Point memory key = blsKey(1);
        key.X += Fp.P;
        expectMalformed(key, proof(1, operator));
    }

    /// @dev The pairing precompile keeps the gas it was given.
    function expectMalformed(G1Point memory key, BLSSignatureParams memory signature) private {
        uint256 before = gasleft();
        vm.expectRevert(reason("Invalid Signature"));
        validate(key, signature);
        vm.assertLt(2_900_000, before - gasleft(), "nearly all gas is gone");
    }

    function test_null_key_with_null_signature_passes() public {
        validate(G1Point(0, 0), BLSSignatureParams(0, 0, 0, 0));
    }

    function testFuzz_accepts_a_proof_for_any_operator(address anyOperator, uint256 number) public {
        number = bound(number, 1, type(uint128).max);
        rewards.validateProofOfPossession(
            blsKey(number),
            proof(number, anyOperator),
            anyOperator,
            ed25519Key(number)
        );
    }

    function test_works_paused_and_not_started() public {
        useUnstartedRewards();
        rewards.pause();
        validate(blsKey(1), proof(1, operator));
    }
}
