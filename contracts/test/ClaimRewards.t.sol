// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {IServiceNodeRewards} from "../src/interfaces/IServiceNodeRewards.sol";
import {StakingTest} from "./support/StakingTest.sol";

contract ClaimRewardsTest is StakingTest {
    uint256 private constant THRESHOLD = 1_000_000e9;
    uint256 private constant CYCLE = 12 hours;

    address private immutable alice = wallet(901);
    address private immutable bob = wallet(902);

    function setUp() public override {
        super.setUp();
        addNode(1, wallet(1));
    }

    function claim(address account, uint256 amount) private {
        vm.prank(account);
        rewards.claimRewards(amount);
    }

    function assertClaimed(address account, uint256 expected) private view {
        (, uint256 claimed) = rewards.recipients(account);
        vm.assertEq(claimed, expected, "claimed");
    }

    function testFuzz_error_more_than_is_due(uint256 proven, uint256 claimed, uint256 amount) public {
        proven = bound(proven, 1, THRESHOLD);
        claimed = bound(claimed, 0, proven);
        amount = bound(amount, proven - claimed + 1, type(uint256).max);
        prove(alice, proven);
        claim(alice, claimed);
        vm.expectRevert(IServiceNodeRewards.MaxClaimExceeded.selector);
        claim(alice, amount);
    }

    function testFuzz_error_all_wallets_together_exceed_the_threshold(uint256 first, uint256 second) public {
        first = bound(first, 1, THRESHOLD);
        second = bound(second, THRESHOLD - first + 1, THRESHOLD + 1);
        prove(alice, first);
        prove(bob, second);
        claim(alice, first);

        vm.expectRevert(IServiceNodeRewards.ClaimThresholdExceeded.selector);
        claim(bob, second);
        claim(bob, THRESHOLD - first); // what is left
        assertBalance(bob, THRESHOLD - first, "bob");
    }

    function test_error_the_contract_holds_too_little() public {
        uint256 held = token.balanceOf(address(rewards));
        prove(alice, 100);
        vm.prank(address(rewards));
        token.transfer(wallet(1), held);
        vm.expectRevert(
            abi.encodeWithSelector(IERC20Errors.ERC20InsufficientBalance.selector, address(rewards), 0, 100)
        );
        claim(alice, 100);
    }

    function testFuzz_pays_a_part_and_then_the_rest(uint256 proven, uint256 part) public {
        proven = bound(proven, 1, THRESHOLD);
        part = bound(part, 0, proven);
        prove(alice, proven);
        uint256 held = token.balanceOf(address(rewards));

        vm.expectEmit(address(rewards));
        emit IServiceNodeRewards.RewardsClaimed(alice, part);
        claim(alice, part);
        assertBalance(alice, part, "after the part");
        assertClaimed(alice, part);

        vm.expectEmit(address(rewards));
        emit IServiceNodeRewards.RewardsClaimed(alice, proven - part);
        vm.prank(alice);
        rewards.claimRewards();
        assertBalance(alice, proven, "after the rest");
        assertBalance(address(rewards), held - proven, "rewards contract");
        assertClaimed(alice, proven);
        vm.assertEq(rewards.currentClaimTotal(), proven, "total of the cycle");
        vm.assertEq(rewards.currentClaimCycle(), block.timestamp / CYCLE, "cycle");
    }

    function testFuzz_the_limit_starts_anew_at_the_boundary_of_a_cycle(uint256 delay) public {
        prove(alice, 2 * THRESHOLD);
        claim(alice, THRESHOLD);

        uint256 boundary = (block.timestamp / CYCLE + 1) * CYCLE;
        vm.warp(boundary - 1);
        vm.expectRevert(IServiceNodeRewards.ClaimThresholdExceeded.selector);
        claim(alice, 1);

        vm.warp(boundary + bound(delay, 0, 365 days));
        claim(alice, THRESHOLD);
        assertBalance(alice, 2 * THRESHOLD, "alice");
        vm.assertEq(rewards.currentClaimTotal(), THRESHOLD, "total of the new cycle");
    }

    /// @dev The stored cycle only ever grows, also when the owner shortens or lengthens cycles.
    function test_a_longer_cycle_does_not_reset_the_total() public {
        prove(alice, THRESHOLD + 1);
        claim(alice, THRESHOLD);
        uint256 cycle = rewards.currentClaimCycle();
        vm.prank(owner);
        rewards.setClaimCycle(365 days);
        vm.expectRevert(IServiceNodeRewards.ClaimThresholdExceeded.selector);
        claim(alice, 1);
        vm.assertEq(rewards.currentClaimCycle(), cycle, "cycle");
    }

    function test_claiming_nothing_succeeds() public {
        vm.expectEmit(address(rewards));
        emit IServiceNodeRewards.RewardsClaimed(alice, 0);
        vm.prank(alice);
        rewards.claimRewards();
        claim(alice, 0);
        assertBalance(alice, 0, "alice");
    }

    function test_works_while_paused() public {
        prove(alice, 100);
        pauseRewards();
        claim(alice, 100);
        assertBalance(alice, 100, "alice");
    }

    function test_works_before_the_start() public {
        useUnstartedRewards();
        rewards.pause();
        claim(alice, 0);
        vm.expectRevert(IServiceNodeRewards.MaxClaimExceeded.selector);
        claim(alice, 1);
    }
}
