// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {PausableUpgradeable} from "@openzeppelin/contracts-upgradeable/utils/PausableUpgradeable.sol";
import {Contributor, IServiceNodeRewards, ServiceNode} from "../src/interfaces/IServiceNodeRewards.sol";
import {G1Point} from "../src/libraries/G1.sol";
import {StakingTest} from "./support/StakingTest.sol";

contract InitiateExitBLSPublicKeyTest is StakingTest {
    address private immutable operator = wallet(101);
    address private immutable second = wallet(102);

    /// @dev Node 1: the operator has all but `stake`, which is wallet 102's.
    function addSharedNode(uint256 stake) private {
        addNode(1, operator, contributorsWith(pair(REQUIREMENT - stake, stake)));
    }

    function leave(address account) private {
        vm.prank(account);
        rewards.initiateExitBLSPublicKey(1);
    }

    function test_error_paused() public {
        useUnstartedRewards();
        rewards.pause();
        vm.expectRevert(PausableUpgradeable.EnforcedPause.selector);
        leave(operator);
    }

    function test_error_not_started() public {
        useUnstartedRewards();
        vm.expectRevert(IServiceNodeRewards.ContractNotStarted.selector);
        leave(operator);
    }

    function test_error_unknown_node() public {
        expectStranger(operator);
    }

    function test_error_beneficiary_of_a_contributor() public {
        addSharedNode(1);
        expectStranger(wallet(202));
    }

    function expectStranger(address account) private {
        vm.expectRevert(
            abi.encodeWithSelector(IServiceNodeRewards.CallerNotContributor.selector, 1, account)
        );
        leave(account);
    }

    function testFuzz_error_small_contributor_too_early(uint256 stake, uint256 age) public {
        addSharedNode(bound(stake, 0, REQUIREMENT / 4 - 1));
        vm.warp(NOW + bound(age, 0, 30 days - 1));
        vm.expectRevert(
            abi.encodeWithSelector(IServiceNodeRewards.SmallContributorLeaveTooEarly.selector, 1, second)
        );
        leave(second);
    }

    function testFuzz_error_repeated_too_early(uint256 delay) public {
        addSharedNode(1);
        leave(operator);
        vm.warp(NOW + bound(delay, 0, 1 hours - 1));
        vm.expectRevert(
            abi.encodeWithSelector(
                IServiceNodeRewards.LeaveRequestTooEarly.selector,
                1,
                NOW + 1 hours,
                block.timestamp
            )
        );
        leave(operator);
    }

    function test_small_contributor_leaves_after_thirty_days() public {
        addSharedNode(REQUIREMENT / 4 - 1);
        vm.warp(NOW + 30 days);
        leave(second);
        vm.assertEq(rewards.serviceNodes(1).leaveRequestTimestamp, NOW + 30 days, "first request");
    }

    function test_a_quarter_is_not_small() public {
        addSharedNode(REQUIREMENT / 4);
        leave(second);
        vm.assertEq(rewards.serviceNodes(1).leaveRequestTimestamp, NOW, "first request");
    }

    /// @dev A wallet that is listed twice counts with its first entry only.
    function test_the_first_entry_decides() public {
        Contributor[] memory contributors = contributorsWith(pair(REQUIREMENT / 2, 1));
        Contributor[] memory three = new Contributor[](3);
        (three[0], three[1]) = (contributors[0], contributors[1]);
        three[2] = contributors[1];
        three[2].stakedAmount = REQUIREMENT / 2 - 1;
        three[1] = Contributor(three[2].staker, 1);
        addNode(1, operator, three);
        vm.expectRevert(
            abi.encodeWithSelector(IServiceNodeRewards.SmallContributorLeaveTooEarly.selector, 1, second)
        );
        leave(second);
    }

    function test_request_changes_only_its_timestamps() public {
        addSharedNode(1);
        ServiceNode memory expected = rewards.serviceNodes(1);
        expected.leaveRequestTimestamp = NOW;
        expected.latestLeaveRequestTimestamp = NOW;

        vm.expectEmit(address(rewards));
        emit IServiceNodeRewards.ServiceNodeExitRequest(1, operator, expected.blsPubkey);
        leave(operator);

        vm.assertEq(abi.encode(rewards.serviceNodes(1)), abi.encode(expected), "record");
        assertBalance(operator, 0, "operator");
        assertBalance(address(rewards), FLOAT + REQUIREMENT, "rewards contract");
    }

    /// @dev A repetition is not held back by the small contributor's delay, and the first timestamp stays.
    function testFuzz_repeated_by_a_small_contributor(uint256 delay) public {
        addSharedNode(1);
        leave(operator);
        vm.warp(NOW + bound(delay, 1 hours, 29 days));
        G1Point memory key = blsKey(1);
        vm.expectEmit(address(rewards));
        emit IServiceNodeRewards.ServiceNodeExitRequest(1, second, key);
        leave(second);
        vm.assertEq(rewards.serviceNodes(1).leaveRequestTimestamp, NOW, "first request");
        vm.assertEq(rewards.serviceNodes(1).latestLeaveRequestTimestamp, block.timestamp, "latest request");
    }
}
