// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {PausableUpgradeable} from "@openzeppelin/contracts-upgradeable/utils/PausableUpgradeable.sol";
import {IServiceNodeRewards} from "../src/interfaces/IServiceNodeRewards.sol";
import {BLSSignatureParams} from "../src/libraries/Bls.sol";
import {G1Point} from "../src/libraries/G1.sol";
import {StakingTest} from "./support/StakingTest.sol";

contract UpdateRewardsBalanceTest is StakingTest {
    address private immutable recipient = wallet(900);
    BLSSignatureParams private nullSignature;

    function list(uint64 first, uint64 second) private pure returns (uint64[] memory ids) {
        ids = new uint64[](2);
        (ids[0], ids[1]) = (first, second);
    }

    function lifetimeOf(address account) private view returns (uint256 lifetime) {
        (lifetime, ) = rewards.recipients(account);
    }

    function test_error_paused() public {
        useUnstartedRewards();
        rewards.pause();
        vm.expectRevert(PausableUpgradeable.EnforcedPause.selector);
        rewards.updateRewardsBalance(address(0), 0, nullSignature, only(1));
    }

    function test_error_not_started() public {
        useUnstartedRewards();
        vm.expectRevert(IServiceNodeRewards.ContractNotStarted.selector);
        rewards.updateRewardsBalance(address(0), 0, nullSignature, only(1));
    }

    function test_error_too_many_absent() public {
        addNodes(5);
        vm.expectRevert(abi.encodeWithSelector(IServiceNodeRewards.InsufficientBLSSignatures.selector, 3, 4));
        rewards.updateRewardsBalance(address(0), 0, nullSignature, list(1, 2));
    }

    function test_error_more_absent_than_nodes() public {
        addNodes(1);
        vm.expectRevert(arithmeticPanic());
        rewards.updateRewardsBalance(address(0), 0, nullSignature, list(1, 1));
    }

    function test_error_null_recipient() public {
        addNodes(1);
        vm.expectRevert(IServiceNodeRewards.NullAddress.selector);
        rewards.updateRewardsBalance(address(0), 0, nullSignature, nobody());
    }

    function testFuzz_error_amount_not_above_the_proven_one(uint256 proven, uint256 amount) public {
        addNodes(1);
        proven = bound(proven, 1, type(uint256).max);
        amount = bound(amount, 0, proven);
        prove(recipient, proven);
        vm.expectRevert(IServiceNodeRewards.RecipientRewardsTooLow.selector);
        rewards.updateRewardsBalance(recipient, amount, nullSignature, nobody());
    }

    function test_error_the_proven_amount_again() public {
        addNodes(1);
        prove(recipient, 100);
        BLSSignatureParams memory signature = rewardSignature(recipient, 100, nobody());
        vm.expectRevert(IServiceNodeRewards.RecipientRewardsTooLow.selector);
        rewards.updateRewardsBalance(recipient, 100, signature, nobody());
    }

    function test_error_signature_over_another_amount() public {
        addNodes(3);
        BLSSignatureParams memory signature = rewardSignature(recipient, 100, nobody());
        expectInvalid(101, signature, nobody());
    }

    function test_error_null_signature() public {
        addNodes(3);
        expectInvalid(100, nullSignature, nobody());
    }

    /// @dev Without nodes the key sum is null and would verify the null signature.
    function test_error_null_signature_of_an_empty_network() public {
        expectInvalid(100, nullSignature, nobody());
    }

    function test_error_an_absent_node_is_not_named() public {
        addNodes(3);
        BLSSignatureParams memory signature = rewardSignature(recipient, 100, only(2));
        expectInvalid(100, signature, nobody());
    }

    function test_error_a_node_joined_after_signing() public {
        addNodes(2);
        BLSSignatureParams memory signature = rewardSignature(recipient, 100, nobody());
        addNode(3, wallet(3));
        expectInvalid(100, signature, nobody());

        rewards.updateRewardsBalance(recipient, 100, signature, only(3));
        vm.assertEq(lifetimeOf(recipient), 100, "accepted once the newcomer is named");
    }

    function expectInvalid(uint256 amount, BLSSignatureParams memory signature, uint64[] memory ids) private {
        G1Point memory tried = rewards.aggregatePubkey();
        vm.expectRevert(abi.encodeWithSelector(IServiceNodeRewards.InvalidBLSSignature.selector, tried));
        rewards.updateRewardsBalance(recipient, amount, signature, ids);
    }

    function test_error_an_absent_node_is_named_twice() public {
        addNodes(6);
        BLSSignatureParams memory signature = rewardSignature(recipient, 100, only(2));
        vm.expectPartialRevert(IServiceNodeRewards.InvalidBLSSignature.selector);
        rewards.updateRewardsBalance(recipient, 100, signature, list(2, 2));
    }

    function test_error_the_key_that_was_tried_is_told() public {
        addNodes(3);
        BLSSignatureParams memory signature = rewardSignature(recipient, 100, only(1));
        uint64[] memory absent = only(3);
        vm.expectRevert(
            abi.encodeWithSelector(IServiceNodeRewards.InvalidBLSSignature.selector, keySum(1, 2))
        );
        rewards.updateRewardsBalance(recipient, 100, signature, absent);
    }

    function test_error_malformed_signature() public {
        addNodes(3);
        vm.expectRevert(reason("Invalid Signature"));
        rewards.updateRewardsBalance{gas: 3_000_000}(
            recipient,
            100,
            BLSSignatureParams(1, 2, 3, 4),
            nobody()
        );
    }

    function test_records_the_lifetime_total_and_moves_nothing() public {
        addNodes(3);
        prove(recipient, 100);
        BLSSignatureParams memory signature = rewardSignature(recipient, 250, only(2));
        uint64[] memory absent = only(2);
        uint256 held = token.balanceOf(address(rewards));

        vm.expectEmit(address(rewards));
        emit IServiceNodeRewards.RewardsBalanceUpdated(recipient, 250, 100);
        vm.prank(wallet(555));
        rewards.updateRewardsBalance(recipient, 250, signature, absent);

        vm.assertEq(lifetimeOf(recipient), 250, "lifetime");
        assertBalance(recipient, 0, "recipient");
        assertBalance(address(rewards), held, "rewards contract");
    }

    function testFuzz_any_third_of_the_nodes_may_be_absent(
        uint256 count,
        uint256 first,
        uint256 amount
    ) public {
        count = bound(count, 3, 9);
        addNodes(count);
        uint64[] memory absent = new uint64[](bound(first, 0, count / 3));
        for (uint256 i = 0; i < absent.length; ++i) absent[i] = uint64(1 + (((first % count) + i) % count));
        amount = bound(amount, 1, type(uint256).max);

        rewards.updateRewardsBalance(recipient, amount, rewardSignature(recipient, amount, absent), absent);
        vm.assertEq(lifetimeOf(recipient), amount, "lifetime");
    }

    function test_an_unknown_absent_id_counts_but_subtracts_nothing() public {
        addNodes(6);
        rewards.updateRewardsBalance(recipient, 100, rewardSignature(recipient, 100, only(4)), list(77, 4));
        vm.assertEq(lifetimeOf(recipient), 100, "lifetime");
    }

    function test_only_an_unknown_id_is_absent() public {
        addNodes(3);
        rewards.updateRewardsBalance(recipient, 100, rewardSignature(recipient, 100, nobody()), only(77));
        vm.assertEq(lifetimeOf(recipient), 100, "lifetime");
    }
}
