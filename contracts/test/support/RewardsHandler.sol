// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {Contributor, ServiceNode} from "../../src/interfaces/IServiceNodeRewards.sol";
import {BLSSignatureParams} from "../../src/libraries/Bls.sol";
import {G1Point} from "../../src/libraries/G1.sol";
import {ServiceNodeRewards} from "../../src/ServiceNodeRewards.sol";
import {SESH} from "../../src/SESH.sol";
import {BlsSigner} from "./BlsSigner.sol";
import {StakingTest} from "./StakingTest.sol";

/// @title A world that forge drives by random operations, each of which has to succeed.
/// @dev Wallets 1 … 5 register nodes and claim. What the contracts should hold is counted here on the side.
contract RewardsHandler is StakingTest {
    uint256 private constant WALLETS = 5;

    /// @dev What the rewards contract should hold, and what was paid to claimants and liquidators.
    uint256 public expectedHolding = FLOAT;
    uint256 public totalClaimed;
    uint256 public totalLiquidated;

    /// @dev Number of the node that is registered next; the numbers of removed nodes are used again.
    uint256 private nextNumber = 1;
    uint256[] private freeNumbers;
    mapping(uint64 id => uint256) private numberOf;

    /// @notice Registers one to three nodes, so that the list grows although three operations shrink it.
    function register(uint256 walletSeed, uint256 stakeSeed) external {
        for (uint256 i = 0; i <= walletSeed % 3 && rewards.totalNodes() < 12; ++i) {
            registerOne(anyWallet(walletSeed / 3 + i), stakeSeed);
        }
    }

    function registerOne(address operator, uint256 stakeSeed) private {
        uint256 number = takeNumber();
        uint256 requirement = rewards.stakingRequirement();
        uint256 stake = bound(stakeSeed, (requirement + 3) / 4, requirement);
        Contributor[] memory contributors = contributorsWith(pair(stake, requirement - stake));
        contributors[0].staker.addr = operator;
        contributors[1].staker.addr = anyWallet(stakeSeed);
        vm.roll(block.number + 1);
        numberOf[addNode(number, operator, contributors)] = number;
        expectedHolding += requirement;
    }

    function proveRewards(uint256 walletSeed, uint256 increase, uint256 absentSeed) external {
        if (rewards.totalNodes() == 0) return;
        address recipient = anyWallet(walletSeed);
        (uint256 proven, ) = rewards.recipients(recipient);
        uint256 lifetime = proven + bound(increase, 1, 400_000e9);
        uint64[] memory absent = someAbsent(absentSeed);
        rewards.updateRewardsBalance(
            recipient,
            lifetime,
            rewardSignature(recipient, lifetime, absent),
            absent
        );
    }

    function claim(uint256 walletSeed, uint256 amountSeed) external {
        address account = anyWallet(walletSeed);
        uint256 amount = bound(amountSeed, 0, claimable(account));
        vm.prank(account);
        rewards.claimRewards(amount);
        totalClaimed += amount;
        expectedHolding -= amount;
    }

    function askToLeave(uint256 nodeSeed) external {
        if (rewards.totalNodes() == 0) return;
        uint64 id = anyNode(nodeSeed);
        ServiceNode memory node = rewards.serviceNodes(id);
        if (block.timestamp < node.latestLeaveRequestTimestamp + 1 hours) return;
        vm.prank(node.contributors[0].staker.addr);
        rewards.initiateExitBLSPublicKey(id);
    }

    function exitWithSignature(uint256 nodeSeed, uint256 absentSeed) external {
        if (rewards.totalNodes() == 0) return;
        uint64 id = matureNode(nodeSeed);
        G1Point memory key = rewards.serviceNodes(id).blsPubkey;
        uint64[] memory absent = someAbsent(absentSeed);
        BLSSignatureParams memory signature = exitSignature(key, block.timestamp, absent);
        rewards.exitBLSPublicKeyWithSignature(key, block.timestamp, signature, absent);
        freeNumbers.push(numberOf[id]);
    }

    function exitAfterWaitTime(uint256 nodeSeed) external {
        if (rewards.totalNodes() == 0) return;
        uint64 id = anyNode(nodeSeed);
        uint256 requested = rewards.serviceNodes(id).leaveRequestTimestamp;
        if (requested == 0) return;
        if (block.timestamp < requested + 30 days) vm.warp(requested + 30 days);
        rewards.exitBLSPublicKeyAfterWaitTime(id);
        freeNumbers.push(numberOf[id]);
    }

    function liquidate(uint256 nodeSeed, uint256 walletSeed, uint256 absentSeed) external {
        if (rewards.totalNodes() == 0) return;
        uint64 id = matureNode(nodeSeed);
        ServiceNode memory node = rewards.serviceNodes(id);
        uint256 lost = (node.deposit * 3) / 10000 + (node.deposit * 17 + 9999) / 10000;
        if (lost > token.balanceOf(address(rewards))) return;
        uint64[] memory absent = someAbsent(absentSeed);
        BLSSignatureParams memory signature = liquidationSignature(node.blsPubkey, block.timestamp, absent);
        vm.prank(anyWallet(walletSeed));
        rewards.liquidateBLSPublicKeyWithSignature(node.blsPubkey, block.timestamp, signature, absent);
        totalLiquidated += (node.deposit * 3) / 10000;
        expectedHolding -= lost;
        freeNumbers.push(numberOf[id]);
    }

    function payOut() external {
        expectedHolding += pool.calculateReleasedAmount() - pool.totalPaidOut();
        pool.payoutReleased();
    }

    function changeRequirement(uint256 requirement) external {
        vm.prank(owner);
        rewards.setStakingRequirement(bound(requirement, 1, 2 * REQUIREMENT));
    }

    function passTime(uint256 time) external {
        vm.warp(block.timestamp + bound(time, 1 minutes, 3 days));
    }

    // What the invariants look at.

    function contracts() external view returns (ServiceNodeRewards, SESH, address) {
        return (rewards, token, address(pool));
    }

    /// @return secret of the live nodes' keys, summed.
    function liveSecrets() external view returns (uint256 secret) {
        (uint64[] memory ids, ) = rewards.allServiceNodeIDs();
        for (uint256 i = 0; i < ids.length; ++i) {
            secret = addmod(secret, secretKeyOf[ids[i]], BlsSigner.ORDER);
        }
    }

    function wallets() external pure returns (address[] memory list) {
        list = new address[](WALLETS);
        for (uint256 i = 0; i < WALLETS; ++i) list[i] = wallet(i + 1);
    }

    // Choices.

    function anyWallet(uint256 seed) private pure returns (address) {
        return wallet(1 + (seed % WALLETS));
    }

    function anyNode(uint256 seed) private view returns (uint64) {
        (uint64[] memory ids, ) = rewards.allServiceNodeIDs();
        return ids[seed % ids.length];
    }

    /// @return id of a node that is two hours old, for which time may have to pass.
    function matureNode(uint256 seed) private returns (uint64 id) {
        id = anyNode(seed);
        uint256 mature = rewards.serviceNodes(id).addedTimestamp + 2 hours;
        if (block.timestamp < mature) vm.warp(mature);
    }

    /// @return absent as many neighbours in the list as may be absent, or fewer.
    function someAbsent(uint256 seed) private view returns (uint64[] memory absent) {
        (uint64[] memory ids, ) = rewards.allServiceNodeIDs();
        absent = new uint64[](seed % (rewards.blsNonSignerThreshold() + 1));
        for (uint256 i = 0; i < absent.length; ++i) absent[i] = ids[((seed % ids.length) + i) % ids.length];
    }

    function takeNumber() private returns (uint256 number) {
        if (freeNumbers.length == 0) return nextNumber++;
        number = freeNumbers[freeNumbers.length - 1];
        freeNumbers.pop();
    }

    /// @dev The rule that the portal shows: what is due, what the cycle has left, what the contract holds.
    function claimable(address account) private view returns (uint256 amount) {
        (uint256 proven, uint256 claimed) = rewards.recipients(account);
        bool isNewCycle = block.timestamp / rewards.claimCycle() > rewards.currentClaimCycle();
        uint256 left = rewards.claimThreshold() - (isNewCycle ? 0 : rewards.currentClaimTotal());
        amount = proven - claimed;
        if (amount > left) amount = left;
        if (amount > token.balanceOf(address(rewards))) amount = token.balanceOf(address(rewards));
    }
}
