// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {OwnableUpgradeable} from "@openzeppelin/contracts-upgradeable/access/OwnableUpgradeable.sol";
import {Ownable2StepUpgradeable} from "@openzeppelin/contracts-upgradeable/access/Ownable2StepUpgradeable.sol";
import {Initializable} from "@openzeppelin/contracts-upgradeable/proxy/utils/Initializable.sol";
import {PausableUpgradeable} from "@openzeppelin/contracts-upgradeable/utils/PausableUpgradeable.sol";
import {IServiceNodeRewards} from "../src/interfaces/IServiceNodeRewards.sol";
import {G1Point} from "../src/libraries/G1.sol";
import {ServiceNodeRewards} from "../src/ServiceNodeRewards.sol";
import {StakingTest} from "./support/StakingTest.sol";

/// @title Setting up the rewards contract, the powers of its owner, and rederiving the key sum.
contract RewardsOwnerTest is StakingTest {
    function rewardsWithRatios(uint256 liquidator, uint256 toPool, uint256 recipient) private {
        rewards.initialize(address(token), address(pool), REQUIREMENT, 10, liquidator, toPool, recipient);
    }

    function asOwner() private {
        vm.prank(owner);
    }

    function test_error_initialised_twice() public {
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        rewardsWithRatios(3, 17, 9980);
    }

    function test_error_the_implementation_cannot_be_initialised() public {
        rewards = new ServiceNodeRewards();
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        rewardsWithRatios(3, 17, 9980);
    }

    function test_error_initialised_with_recipient_ratio_zero() public {
        expectSetupError(1, 1, 0, IServiceNodeRewards.PositiveNumberRequirement.selector);
    }

    function testFuzz_error_initialised_with_too_high_a_penalty(
        uint256 liquidator,
        uint256 recipient
    ) public {
        recipient = bound(recipient, 1, 1e18);
        liquidator = bound(liquidator, recipient / 3 + 1, 1e18);
        expectSetupError(liquidator, 0, recipient, IServiceNodeRewards.LiquidatorPenaltyTooHigh.selector);
    }

    function expectSetupError(
        uint256 liquidator,
        uint256 toPool,
        uint256 recipient,
        bytes4 selector
    ) private {
        address implementation = address(new ServiceNodeRewards());
        bytes memory setup = abi.encodeCall(
            ServiceNodeRewards.initialize,
            (address(token), address(pool), REQUIREMENT, 10, liquidator, toPool, recipient)
        );
        vm.expectRevert(selector);
        _proxy(implementation, setup);
    }

    function test_initial_figures() public view {
        vm.assertEq(address(rewards.designatedToken()), address(token), "token");
        vm.assertEq(rewards.foundationPool(), address(pool), "pool");
        vm.assertEq(rewards.stakingRequirement(), REQUIREMENT, "requirement");
        vm.assertEq(rewards.maxContributors(), 10, "seats");
        vm.assertEq(rewards.liquidatorRewardRatio(), 3, "liquidator");
        vm.assertEq(rewards.poolShareOfLiquidationRatio(), 17, "pool share");
        vm.assertEq(rewards.recipientRatio(), 9980, "recipient");
        vm.assertEq(rewards.signatureExpiry(), 600, "expiry");
        vm.assertEq(rewards.claimThreshold(), 1_000_000e9, "claim threshold");
        vm.assertEq(rewards.claimCycle(), 43200, "claim cycle");
        vm.assertEq(rewards.blsNonSignerThreshold(), 0, "absent signers");
        vm.assertEq(rewards.blsNonSignerThresholdMax(), 4000, "absent signers at most");
        vm.assertEq(rewards.nextServiceNodeID(), 1, "next id");
        vm.assertEq(rewards.owner(), owner, "owner");
        vm.assertEq(rewards.VERSION(), 1, "version");
        vm.assertEq(rewards.LIST_SENTINEL(), 0, "sentinel");
        vm.assertEq(rewards.MAX_SERVICE_NODE_EXIT_WAIT_TIME(), 2592000, "exit wait");
        vm.assertEq(rewards.MIN_TIME_BEFORE_REPEATED_LEAVE_REQUEST(), 3600, "repeated request");
        vm.assertEq(rewards.SMALL_CONTRIBUTOR_LEAVE_DELAY(), 2592000, "small contributor delay");
        vm.assertEq(rewards.SMALL_CONTRIBUTOR_DIVISOR(), 4, "small contributor divisor");
        vm.assertEq(rewards.MAX_PERMITTED_PUBKEY_AGGREGATIONS_LOWER_BOUND(), 20, "registrations");
        vm.assertEq(rewards.maxPermittedPubkeyAggregations(), 20, "registrations in a block");
    }

    function test_error_strangers_have_no_power() public {
        bytes[12] memory calls = [
            abi.encodeCall(rewards.start, ()),
            abi.encodeCall(rewards.pause, ()),
            abi.encodeCall(rewards.unpause, ()),
            abi.encodeCall(rewards.setStakingRequirement, (0)),
            abi.encodeCall(rewards.setSignatureExpiry, (0)),
            abi.encodeCall(rewards.setBLSNonSignerThresholdMax, (0)),
            abi.encodeCall(rewards.setClaimThreshold, (0)),
            abi.encodeCall(rewards.setClaimCycle, (0)),
            abi.encodeCall(rewards.setLiquidationRatios, (0, 0, 0)),
            abi.encodeCall(rewards.transferOwnership, (wallet(1))),
            abi.encodeCall(rewards.acceptOwnership, ()),
            abi.encodeCall(rewards.renounceOwnership, ())
        ];
        bytes memory expected = abi.encodeWithSelector(
            OwnableUpgradeable.OwnableUnauthorizedAccount.selector,
            wallet(1)
        );
        for (uint256 i = 0; i < calls.length; ++i) {
            vm.prank(wallet(1));
            (bool success, bytes memory answer) = address(rewards).call(calls[i]);
            vm.assertFalse(success, "a stranger succeeded");
            vm.assertEq(answer, expected, "answer");
        }
    }

    function test_error_zero_values() public {
        bytes[5] memory calls = [
            abi.encodeCall(rewards.setStakingRequirement, (0)),
            abi.encodeCall(rewards.setSignatureExpiry, (0)),
            abi.encodeCall(rewards.setBLSNonSignerThresholdMax, (0)),
            abi.encodeCall(rewards.setClaimThreshold, (0)),
            abi.encodeCall(rewards.setClaimCycle, (0))
        ];
        bytes memory expected = abi.encodeWithSelector(
            IServiceNodeRewards.PositiveNumberRequirement.selector
        );
        for (uint256 i = 0; i < calls.length; ++i) {
            asOwner();
            (, bytes memory answer) = address(rewards).call(calls[i]);
            vm.assertEq(answer, expected, "answer");
        }
    }

    function testFuzz_sets_each_figure(uint256 value) public {
        value = bound(value, 1, type(uint256).max);
        vm.startPrank(owner);

        vm.expectEmit(address(rewards));
        emit IServiceNodeRewards.StakingRequirementUpdated(value);
        rewards.setStakingRequirement(value);
        vm.assertEq(rewards.stakingRequirement(), value, "requirement");

        vm.expectEmit(address(rewards));
        emit IServiceNodeRewards.SignatureExpiryUpdated(value);
        rewards.setSignatureExpiry(value);
        vm.assertEq(rewards.signatureExpiry(), value, "expiry");

        vm.expectEmit(address(rewards));
        emit IServiceNodeRewards.BLSNonSignerThresholdMaxUpdated(value);
        rewards.setBLSNonSignerThresholdMax(value);
        vm.assertEq(rewards.blsNonSignerThresholdMax(), value, "absent signers");

        vm.expectEmit(address(rewards));
        emit IServiceNodeRewards.ClaimThresholdUpdated(value);
        rewards.setClaimThreshold(value);
        vm.assertEq(rewards.claimThreshold(), value, "claim threshold");

        vm.expectEmit(address(rewards));
        emit IServiceNodeRewards.ClaimCycleUpdated(value);
        rewards.setClaimCycle(value);
        vm.assertEq(rewards.claimCycle(), value, "claim cycle");
    }

    function test_error_liquidation_ratios() public {
        vm.expectRevert(IServiceNodeRewards.PositiveNumberRequirement.selector);
        asOwner();
        rewards.setLiquidationRatios(1, 1, 0);
        vm.expectRevert(IServiceNodeRewards.LiquidatorPenaltyTooHigh.selector);
        asOwner();
        rewards.setLiquidationRatios(1, 1, 5);
    }

    function test_sets_the_liquidation_ratios() public {
        vm.expectEmit(address(rewards));
        emit IServiceNodeRewards.LiquidationRatiosUpdated(1, 2, 9);
        asOwner();
        rewards.setLiquidationRatios(1, 2, 9);
        vm.assertEq(rewards.liquidatorRewardRatio(), 1, "liquidator");
        vm.assertEq(rewards.poolShareOfLiquidationRatio(), 2, "pool");
        vm.assertEq(rewards.recipientRatio(), 9, "recipient");
    }

    /// @dev A new maximum of absent signers takes effect with the next change of the list.
    function test_absent_signers_follow_the_list() public {
        addNodes(6);
        vm.assertEq(rewards.blsNonSignerThreshold(), 2, "a third");
        asOwner();
        rewards.setBLSNonSignerThresholdMax(1);
        vm.assertEq(rewards.blsNonSignerThreshold(), 2, "not yet");
        addNode(7, wallet(7));
        vm.assertEq(rewards.blsNonSignerThreshold(), 1, "the maximum");
    }

    function test_start_is_repeatable_and_silent() public {
        vm.recordLogs();
        asOwner();
        rewards.start();
        vm.assertTrue(rewards.isStarted(), "started");
        vm.assertEq(vm.getRecordedLogs().length, 0, "logs");
    }

    function test_pause_and_unpause() public {
        vm.expectRevert(PausableUpgradeable.ExpectedPause.selector);
        asOwner();
        rewards.unpause();

        vm.expectEmit(address(rewards));
        emit PausableUpgradeable.Paused(owner);
        pauseRewards();
        vm.expectRevert(PausableUpgradeable.EnforcedPause.selector);
        asOwner();
        rewards.pause();

        vm.expectEmit(address(rewards));
        emit PausableUpgradeable.Unpaused(owner);
        asOwner();
        rewards.unpause();
        vm.assertFalse(rewards.paused(), "paused");
    }

    function test_ownership_is_handed_over_in_two_steps() public {
        vm.expectEmit(address(rewards));
        emit Ownable2StepUpgradeable.OwnershipTransferStarted(owner, wallet(1));
        asOwner();
        rewards.transferOwnership(wallet(1));
        vm.assertEq(rewards.owner(), owner, "still");
        vm.assertEq(rewards.pendingOwner(), wallet(1), "pending");

        vm.expectEmit(address(rewards));
        emit OwnableUpgradeable.OwnershipTransferred(owner, wallet(1));
        vm.prank(wallet(1));
        rewards.acceptOwnership();
        vm.assertEq(rewards.owner(), wallet(1), "new owner");
        vm.assertEq(rewards.pendingOwner(), address(0), "pending");

        vm.prank(wallet(1));
        rewards.renounceOwnership();
        vm.assertEq(rewards.owner(), address(0), "nobody");
    }

    function test_rederive_changes_nothing_when_all_is_right() public {
        rewards.rederiveTotalNodesAndAggregatePubkey();
        vm.assertEq(rewards.totalNodes(), 0, "no nodes");
        addNodes(5);
        G1Point memory sum = rewards.aggregatePubkey();
        pauseRewards();
        vm.recordLogs();
        rewards.rederiveTotalNodesAndAggregatePubkey();
        vm.assertEq(vm.getRecordedLogs().length, 0, "logs");
        vm.assertEq(rewards.totalNodes(), 5, "nodes");
        assertSameKey(rewards.aggregatePubkey(), sum, "sum of keys");
    }
}
