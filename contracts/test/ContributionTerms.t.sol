// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {IServiceNodeContribution, ReservedContributor} from "../src/interfaces/IServiceNodeContribution.sol";
import {IServiceNodeRewards, ServiceNodeParams} from "../src/interfaces/IServiceNodeRewards.sol";
import {BLSSignatureParams} from "../src/libraries/Bls.sol";
import {G1Point} from "../src/libraries/G1.sol";
import {ContributionTest} from "./support/ContributionTest.sol";

/// @title Who may change fee, keys and start mode of a contribution contract, and when.
contract ContributionTermsTest is ContributionTest {
    function asOperator() private {
        vm.prank(operator);
    }

    function test_error_only_the_operator() public {
        G1Point memory key;
        BLSSignatureParams memory signature;
        ServiceNodeParams memory params;
        ReservedContributor[] memory reserved = new ReservedContributor[](11);
        bytes[8] memory calls = [
            abi.encodeCall(node.finalize, ()),
            abi.encodeCall(node.reset, ()),
            abi.encodeCall(node.updateFee, (10001)),
            abi.encodeCall(node.updateManualFinalize, (true)),
            abi.encodeCall(node.updateReservedContributors, (reserved)),
            abi.encodeCall(node.updatePubkeys, (key, signature, 0, 0, 0)),
            abi.encodeCall(node.rescueERC20, (address(token))),
            abi.encodeCall(node.resetUpdateAndContribute, (key, signature, params, reserved, true, alice, 1))
        ];
        for (uint256 i = 0; i < calls.length; ++i) {
            vm.prank(alice);
            (bool success, bytes memory answer) = address(node).call(calls[i]);
            vm.assertFalse(success, "a stranger succeeded");
            vm.assertEq(
                answer,
                abi.encodeWithSelector(
                    IServiceNodeContribution.OnlyOperatorIsAuthorised.selector,
                    alice,
                    operator
                ),
                "answer"
            );
        }
    }

    function test_error_terms_are_frozen_once_the_operator_contributed() public {
        contribute(operator, QUARTER);
        G1Point memory key;
        BLSSignatureParams memory signature;
        bytes[3] memory calls = [
            abi.encodeCall(node.updateFee, (10001)),
            abi.encodeCall(node.updateReservedContributors, (new ReservedContributor[](11))),
            abi.encodeCall(node.updatePubkeys, (key, signature, 0, 0, 0))
        ];
        for (uint256 i = 0; i < calls.length; ++i) {
            asOperator();
            (, bytes memory answer) = address(node).call(calls[i]);
            vm.assertEq(
                answer,
                abi.encodeWithSelector(
                    IServiceNodeContribution.RequireWaitForOperatorContribStatus.selector,
                    1
                ),
                "answer"
            );
        }
    }

    function testFuzz_error_fee_above_all(uint16 fee) public {
        fee = uint16(bound(fee, 10001, type(uint16).max));
        vm.expectRevert(
            abi.encodeWithSelector(IServiceNodeContribution.FeeExceedsPossibleValue.selector, fee, 10000)
        );
        asOperator();
        node.updateFee(fee);
    }

    function testFuzz_updates_the_fee(uint16 fee) public {
        fee = uint16(bound(fee, 0, 10000));
        vm.expectEmit(address(node));
        emit IServiceNodeContribution.UpdateFee(fee);
        asOperator();
        node.updateFee(fee);
        vm.assertEq(node.serviceNodeParams().fee, fee, "fee");
    }

    function test_error_new_keys_are_proven_for_another_wallet() public {
        BLSSignatureParams memory signature = proof(2, alice);
        G1Point memory key = blsKey(2);
        vm.expectRevert(IServiceNodeRewards.InvalidBLSProofOfPossession.selector);
        asOperator();
        node.updatePubkeys(key, signature, ed25519Key(2), 8, 9);
    }

    function test_updates_the_keys_and_keeps_the_fee() public {
        BLSSignatureParams memory signature = proof(2, operator);
        G1Point memory key = blsKey(2);
        vm.expectEmit(address(node));
        emit IServiceNodeContribution.UpdatePubkeys(key, ed25519Key(2));
        asOperator();
        node.updatePubkeys(key, signature, ed25519Key(2), 8, 9);

        (uint256 x, uint256 y) = node.blsPubkey();
        assertSameKey(G1Point(x, y), key, "key");
        vm.assertEq(abi.encode(node.blsSignature()), abi.encode(signature), "proof");
        vm.assertEq(
            abi.encode(node.serviceNodeParams()),
            abi.encode(ServiceNodeParams(ed25519Key(2), 8, 9, FEE)),
            "parameters"
        );
    }

    function test_plain_getters_equal_their_named_siblings() public {
        contribute(operator, QUARTER, bob);
        (uint256 s0, uint256 s1, uint256 s2, uint256 s3) = node._blsSignature();
        vm.assertEq(abi.encode(s0, s1, s2, s3), abi.encode(node.blsSignature()), "proof");
        (uint256 key, uint256 first, uint256 second, uint16 fee) = node._serviceNodeParams();
        vm.assertEq(abi.encode(key, first, second, fee), abi.encode(node.serviceNodeParams()), "params");
        (address addr, address beneficiary) = node._contributorAddresses(0);
        vm.assertEq(abi.encode(addr, beneficiary), abi.encode(node.contributorAddresses(0)), "contributor");
    }
}
